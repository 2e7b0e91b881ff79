-- Cells: one per resident of 15 to 24 on 1 October.
with
residents as (
    select * from fact.youth_status
    where age between 15 and 24
        and month(status_date) = 10 and day(status_date) = 1
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
    'age=15-24' as group_key,
    status_date as on_date,
    cast(
        not completed_youth_education
        and current_education = 'NONE'
        and not is_employed
         as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from residents
