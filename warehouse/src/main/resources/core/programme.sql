-- Grain: one row per programme and version; the crosswalk has one version.
insert into dim.programme by name
with
programmes as (
    select * from crosswalk_programme
),

special as (
    select
        code as programme_code,
        code as title,
        code as education,
        code as stage,
        code as entry,
        code as branch_school
    from (values ('alle'), ('ukendt')) as codes (code)
),

joined as (
    select * from programmes
    union all by name
    select * from special
)

select
    programme_code,
    date '1900-01-01' as valid_from,
    date '9999-12-31' as valid_to,
    true as is_current,
    title,
    education,
    stage,
    coalesce(entry, 'ukendt') as entry,
    coalesce(branch_school, 'ukendt') as branch_school
from joined;
