-- Cells: one per resident of the age on 31 December.
with
residents as (
    select * from fact.youth_status
    where age in (25)
        and month(status_date) = 12 and day(status_date) = 31
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
    'age=' || age as group_key,
    status_date as on_date,
    cast(completed_vet as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from residents
