-- Who is counted in the values: the starts of both groups, and of them those who have
-- left. Of a school alone: the difference tells how many left in each group, and
-- those of its parts could be taken from one another.
-- Grain: one row per start, school and year of start.
with
early as (
    select * from fact.early_absence
),

starts as (
    select * from fact.enrolment
    where stage = 'GF2'
),

departments as (
    select * from dim.department
)

select
    'alle' as municipality_code,
    departments.parent_code as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'GF2' as stage,
    'alle' as entry,
    'alle' as group_key,
    cast(year(early.start_date) as text) as period_id,
    year(early.start_date) as year,
    early.has_absence,
    unit_of_course(
        starts.person_hi,
        starts.person_lo,
        starts.stage,
        starts.programme_code,
        starts.start_date
    ) as unit,
    1::bigint as units,
    outcome_after(parameter_number('months'))
    = 'interrupted_without_reselection' as in_numerator,
    true as in_denominator
from early
inner join starts
    on early.person_hi = starts.person_hi
    and early.person_lo = starts.person_lo
    and early.programme_code = starts.programme_code
    and early.start_date = starts.start_date
inner join departments
    on early.department_code = departments.department_code
    and early.start_date >= departments.valid_from
    and early.start_date < departments.valid_to
