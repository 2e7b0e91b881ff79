-- Cells: one per resident of the age on a date.
with
residents as (
    select * from fact.youth_status
    where is_of_age(age)
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
    'age=' || parameter('age') as group_key,
    status_date as on_date,
    cast(
        completed_youth_education
        or current_education in ('EUD', 'EUX', 'GYM')
        or (
            parameter_flag('include_preparatory')
            and current_education in ('FGU', 'OTHER')
        )
        as decimal(18, 4)
    ) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from residents
