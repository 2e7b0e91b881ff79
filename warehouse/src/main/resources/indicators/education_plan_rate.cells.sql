-- Cells: one per resident of the age at a month end without a youth education and not
-- in one; pupils of the last grades of basic school are left out. Without a numerator
-- where the municipality has delivered no plan that was made in the school year by then.
with
residents as (
    select * from fact.youth_status
    where is_of_age(age)
        and status_date = last_day(status_date)
        and not completed_youth_education
        and current_education not in ('EUD', 'EUX', 'GYM', '10. klasse')
),

plans as (
    select * from fact.education_plan
),

pupils as (
    select * from fact.basic_school_pupil
    where grade in parameter_list('leave_out_grades')
),

first_plans as (
    select delivered_by, school_year, min(plan_date) as plan_date
    from plans
    group by all
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
        planned.status_date is not null as has_plan,
        coalesce(first_plans.plan_date <= outside_school.status_date, false)
            as is_delivered
    from outside_school
    left join first_plans
        on outside_school.residence_code = first_plans.delivered_by
        and outside_school.school_year = first_plans.school_year
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
    'age=' || parameter('age') as group_key,
    status_date as on_date,
    cast(if(is_delivered, has_plan, null) as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from judged
