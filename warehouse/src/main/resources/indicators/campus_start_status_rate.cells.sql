-- Cells: one per start and status.
with
starts as (
    select *, outcome_after(parameter_number('months')) as outcome
    from fact.enrolment
    where stage <> '10. klasse'
),

statuses as (
    select unnest([
        'completed', 'in_progress', 'interrupted_with_reselection',
        'interrupted_without_reselection'
    ]) as status
)

select
    unit_of_course(
        person_hi, person_lo, stage, programme_code, start_date
    ) as unit,
    'alle' as municipality_code,
    department_code as institution_code,
    cast(null as text) as campus,
    cast(null as text) as branch_school,
    programme_code,
    nullif(education, 'ukendt') as education,
    stage,
    nullif(entry, 'ukendt') as entry,
    'status=' || status as group_key,
    start_date as on_date,
    cast(outcome = status as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from starts
cross join statuses
