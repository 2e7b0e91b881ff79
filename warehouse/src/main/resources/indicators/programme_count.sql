-- Grain: one row per school or branch school, stage GF2 and year. Distinct
-- programmes do not add up, so each place is counted anew.
with
starts as (
    select * from fact.enrolment
    where stage = 'GF2'
),

departments as (
    select * from dim.department
),

programmes as (
    select * from dim.programme
),

placed as (
    select
        starts.programme_code,
        year(starts.start_date) as year,
        departments.parent_code,
        programmes.branch_school
    from starts
    inner join departments
        on starts.department_code = departments.department_code
        and starts.start_date >= departments.valid_from
        and starts.start_date < departments.valid_to
    left join programmes
        on starts.programme_code = programmes.programme_code
        and starts.start_date >= programmes.valid_from
        and starts.start_date < programmes.valid_to
),

counted as (
    select
        parent_code,
        coalesce(branch_school, 'alle') as branch_school,
        year,
        count(distinct programme_code) as programmes
    from placed
    where coalesce(branch_school, 'ukendt') <> 'ukendt'
    group by parent_code, year, branch_school
    union all
    select
        parent_code,
        'alle' as branch_school,
        year,
        count(distinct programme_code) as programmes
    from placed
    group by parent_code, year
)

select
    'programme_count' as indicator_id,
    'computed' as route,
    'alle' as municipality_code,
    parent_code as institution_code,
    'alle' as campus,
    branch_school,
    'alle' as programme_code,
    'alle' as education,
    'GF2' as stage,
    'alle' as entry,
    'alle' as group_key,
    cast(year as text) as period_id,
    cast(programmes as decimal(18, 4)) as numerator,
    cast(null as decimal(18, 4)) as denominator,
    cast(programmes as decimal(18, 6)) as value,
    '' as missing,
    false as provisional,
    cast(null as date) as mature_from
from counted
