-- Cells: one per completed GF2, on the day and at the department of completion.
with
completions as (
    select * from fact.enrolment
    where stage = 'GF2' and completed_on is not null
)

select
    unit_of_course(
        person_hi, person_lo, stage, programme_code, start_date
    ) as unit,
    'alle' as municipality_code,
    end_department_code as institution_code,
    cast(null as text) as campus,
    cast(null as text) as branch_school,
    programme_code,
    nullif(education, 'ukendt') as education,
    stage,
    nullif(entry, 'ukendt') as entry,
    'alle' as group_key,
    completed_on as on_date,
    cast(
        coalesce(
            main_course_on
            <= completed_on + to_months(parameter_number('months')),
            false
        )
        as decimal(18, 4)
    ) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from completions
