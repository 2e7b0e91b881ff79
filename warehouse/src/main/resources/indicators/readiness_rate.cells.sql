-- Cells: one per assessed pupil: the last assessment in the days of the year
-- that count.
with
assessments as (
    select * from fact.readiness_assessment
    where grade in parameter_list('grades')
        and strftime(assessed_on, '%m-%d')
        between parameter('first_day') and parameter('last_day')
    qualify row_number() over (
        partition by person_hi, person_lo, school_year
        order by assessed_on desc, ready
    ) = 1
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
    'grade=' || grade as group_key,
    assessed_on as on_date,
    unit_of_person(person_hi, person_lo, assessed_on) as unit,
    cast(ready as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from assessments
