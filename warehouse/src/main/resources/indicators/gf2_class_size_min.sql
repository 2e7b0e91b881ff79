-- Grain: one row per school and month of start: the smallest class, which no
-- sum gives.
with
classes as (
    select * from fact.school_class
    where stage = 'GF2'
),

departments as (
    select * from dim.department
),

smallest as (
    select
        departments.parent_code,
        strftime(classes.start_date, '%YM%m') as period_id,
        min(classes.pupils_at_start) as pupils
    from classes
    inner join departments
        on classes.department_code = departments.department_code
        and classes.start_date >= departments.valid_from
        and classes.start_date < departments.valid_to
    group by departments.parent_code, period_id
)

select
    'gf2_class_size_min' as indicator_id,
    'computed' as route,
    'alle' as municipality_code,
    parent_code as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    'alle' as group_key,
    period_id,
    cast(pupils as decimal(18, 4)) as numerator,
    cast(null as decimal(18, 4)) as denominator,
    cast(pupils as decimal(18, 6)) as value,
    '' as missing,
    false as provisional,
    cast(null as date) as mature_from
from smallest
