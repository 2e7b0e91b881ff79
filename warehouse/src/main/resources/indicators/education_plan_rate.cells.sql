-- Cells: one per resident of 15 to 24 at a month end without a youth education and not
-- in one; pupils of 7th to 10th grade are left out.
with
residents as (
    select * from fact.youth_status
    where age between 15 and 24
        and status_date = last_day(status_date)
        and not completed_youth_education
        and current_education not in ('EUD', 'EUX', 'GYM', '10. klasse')
),

plans as (
    select * from fact.education_plan
),

pupils as (
    select * from fact.basic_school_pupil
),

planned as (
    select distinct
        residents.person_hi,
        residents.person_lo,
        residents.status_date
    from residents
    inner join plans
        on residents.person_hi = plans.person_hi
        and residents.person_lo = plans.person_lo
        and residents.status_date between plans.plan_date and plans.valid_to
),

outside_school as (
    select residents.*
    from residents
    anti join pupils
        on residents.person_hi = pupils.person_hi
        and residents.person_lo = pupils.person_lo
        and residents.school_year = pupils.school_year
),

judged as (
    select
        outside_school.*,
        planned.status_date is not null as has_plan
    from outside_school
    left join planned
        on outside_school.person_hi = planned.person_hi
        and outside_school.person_lo = planned.person_lo
        and outside_school.status_date = planned.status_date
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
    cast(has_plan as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from judged
