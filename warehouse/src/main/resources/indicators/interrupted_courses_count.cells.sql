-- Cells: one per vocational enrolment that ended as interrupted.
with
interruptions as (
    select * from fact.enrolment_end
    where outcome = 'interrupted' and stage in ('GF1', 'GF2', 'GF+', 'HF')
)

select
    unit_of_course(
        person_hi, person_lo, stage, programme_code, end_date
    ) as unit,
    'alle' as municipality_code,
    department_code as institution_code,
    cast(null as text) as campus,
    cast(null as text) as branch_school,
    programme_code,
    'EUD' as education,
    stage,
    nullif(entry, 'ukendt') as entry,
    'alle' as group_key,
    end_date as on_date,
    cast(1 as decimal(18, 4)) as numerator,
    cast(null as decimal(18, 4)) as denominator
from interruptions
