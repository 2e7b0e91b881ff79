-- Cells: one per resident of the age on the day.
with
residents as (
    select * from fact.youth_status
    where is_of_age(age)
        and strftime(status_date, '%m-%d') = parameter('day')
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
    unit_of_person(person_hi, person_lo, status_date) as unit,
    cast(completed_vet as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from residents
