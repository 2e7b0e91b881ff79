-- Cells: one per resident of 16 to 24 on a date; FGU is no youth education.
with
residents as (
    select * from fact.youth_status
    where age between 16 and 24
)

select
    residence_code as municipality_code,
    'alle' as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    'age=16-24' as group_key,
    status_date as on_date,
    cast(
        completed_youth_education
        or current_education in ('EUD', 'EUX', 'GYM')
         as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from residents
