-- Grain: one row per programme and version. What the register says goes before
-- the crosswalk, which has one version of each programme that documents name.
insert into dim.programme by name
with
registered as (
    select
        programme_code,
        valid_from,
        valid_to,
        title,
        education,
        stage,
        entry,
        branch_school
    from dim.registered_programme
    -- A programme that is registered for each stage is one with several.
    qualify row_number() over (
        partition by programme_code, valid_from order by stage, version
    ) = 1
),

crossed as (
    select
        programme_code,
        date '1900-01-01' as valid_from,
        date '9999-12-31' as valid_to,
        title,
        education,
        stage,
        coalesce(entry, 'ukendt') as entry,
        coalesce(branch_school, 'ukendt') as branch_school
    from crosswalk_programme
    where programme_code not in (select programme_code from registered)
),

special as (
    select
        code as programme_code,
        date '1900-01-01' as valid_from,
        date '9999-12-31' as valid_to,
        code as title,
        code as education,
        code as stage,
        code as entry,
        code as branch_school
    from (values ('alle'), ('ukendt')) as codes (code)
),

joined as (
    select * from registered
    union all by name
    select * from crossed
    union all by name
    select * from special
)

select
    *,
    valid_from = max(valid_from) over (partition by programme_code)
        as is_current
from joined;
