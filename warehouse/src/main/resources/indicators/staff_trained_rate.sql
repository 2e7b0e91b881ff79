-- Grain: one row per school or department, role or all roles, and half-year.
with
counted as (
    select
        period_id,
        institution_code,
        group_key,
        count(*) filter (in_numerator) as trained,
        count(*) as people
    from member
    group by all
)

select
    'staff_trained_rate' as indicator_id,
    'computed' as route,
    'alle' as municipality_code,
    institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    group_key,
    period_id,
    cast(trained as decimal(18, 4)) as numerator,
    cast(people as decimal(18, 4)) as denominator,
    cast(trained * 100000000 // people as decimal(18, 0))
    * cast(0.000001 as decimal(7, 6)) as value,
    '' as missing,
    false as provisional,
    cast(null as date) as mature_from
from counted
