-- Cells: one per start, at the programme and entry of the status day; those never
-- started are no rows of the fact.
with
starts as (
    select * from fact.enrolment
    where stage in ('GF1', 'GF2')
)

select
    unit_of_course(
        person_hi, person_lo, stage, programme_code, start_date
    ) as unit,
    'alle' as municipality_code,
    department_code as institution_code,
    cast(null as text) as campus,
    cast(null as text) as branch_school,
    programme_after(parameter_number('months')) as programme_code,
    nullif(education, 'ukendt') as education,
    stage,
    nullif(entry_after(parameter_number('months')), 'ukendt') as entry,
    'alle' as group_key,
    start_date as on_date,
    cast(
        outcome_after(parameter_number('months')) like 'interrupted%'
        as decimal(18, 4)
    ) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from starts
