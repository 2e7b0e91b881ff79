-- Cells: one per start.
with
starts as (
    select * from fact.enrolment
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
    'alle' as group_key,
    start_date as on_date,
    cast(1 as decimal(18, 4)) as numerator,
    cast(null as decimal(18, 4)) as denominator
from starts
