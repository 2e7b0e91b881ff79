-- title: Afgrænsninger er altid udfyldt
-- tests: Ingen kolonne i en afgrænsning er tom; den er en kode, alle eller
--   ukendt.
-- matters: Når et nøgletals SQL lader en kolonne stå tom; tallet ville falde ud,
--   når man vælger en kommune eller skole.
-- resolve: Udfyld kolonnen i nøgletallets SQL med alle eller ukendt.
-- severity: stop
with
scopes as (
    select
        'fact.indicator_value ' || indicator_id as place,
        [
            municipality_code, institution_code, campus, branch_school,
            programme_code, education, stage, entry, group_key
        ] as cells
    from fact.indicator_value
    union all
    select
        'dim.target_scope ' || target_id,
        [
            municipality_code, institution_code, campus, branch_school,
            programme_code, education, stage, entry, group_key
        ]
    from dim.target_scope
)

select place
from scopes
where len(list_filter(cells, lambda cell: coalesce(cell, '') = '')) > 0;
