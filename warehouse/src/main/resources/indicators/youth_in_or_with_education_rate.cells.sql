-- Cells: one per residents of the age on a date that are alike.
with
residents as (
    select
        residence_code,
        status_date,
        completed_youth_education
        or current_education in ('EUD', 'EUX', 'GYM')
        or (
            parameter_flag('include_preparatory')
            and current_education in ('FGU', 'OTHER')
        ) as is_in_or_with,
        unit_of_residents(
            residence_code, status_date, completed_youth_education,
            current_education, public_support, is_employed, immigrated_on
        ) as unit,
        count(*) as persons
    from fact.youth_status
    where is_of_age(age)
    group by all
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
    unit,
    cast(if(is_in_or_with, persons, 0) as decimal(18, 4)) as numerator,
    cast(persons as decimal(18, 4)) as denominator
from residents
