-- Cells: one per main-course start. Who has begun a main course anew within the
-- months has not dropped out.
with
starts as (
    select * from fact.enrolment
    where stage = 'HF'
),

restarted as (
    select distinct
        starts.person_hi,
        starts.person_lo,
        starts.start_date
    from starts
    inner join starts as later
        on starts.person_hi = later.person_hi
        and starts.person_lo = later.person_lo
        and later.start_date > starts.start_date
        and later.start_date
        <= starts.start_date + to_months(parameter_number('months'))
)

select
    unit_of_course(
        starts.person_hi, starts.person_lo, starts.stage, starts.programme_code, starts.start_date
    ) as unit,
    'alle' as municipality_code,
    department_code as institution_code,
    cast(null as text) as campus,
    cast(null as text) as branch_school,
    starts.programme_code,
    nullif(education, 'ukendt') as education,
    stage,
    nullif(entry, 'ukendt') as entry,
    'alle' as group_key,
    starts.start_date as on_date,
    cast(
        outcome_after(parameter_number('months')) like 'interrupted%'
        and restarted.start_date is null
        as decimal(18, 4)
    ) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from starts
left join restarted
    on starts.person_hi = restarted.person_hi
    and starts.person_lo = restarted.person_lo
    and starts.start_date = restarted.start_date
