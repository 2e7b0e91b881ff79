-- Who is counted in the values. Each person has the first status that fits, in the
-- document's order; of whom support or work is not known there is none after
-- 'remaining'. Where too little is known of those it depends on, the status has no
-- value.
-- Grain: one row per municipality, date, persons that are alike, and status that is
-- counted; one more for all residents of the age.
with
residents as (
    select
        *,
        case
            when completed_youth_education then 'completed'
            when current_education in ('EUD', 'EUX', 'GYM') then 'in_progress'
            when current_education = 'FGU' then 'fgu'
            when public_support then 'public_support'
            when public_support is null or is_employed is null
                then 'remaining_unknown'
            when is_employed then 'remaining_employed'
            when immigrated_on
                > status_date - to_months(parameter_number('newcomer_months'))
                then 'remaining_newcomer'
            else 'remaining_other'
        end as status,
        starts_with(status, 'remaining') as is_remaining
    from fact.youth_status
    where is_of_age(age)
),

statuses as (
    select *
    from (
        values
        ('completed', 'nothing'),
        ('in_progress', 'nothing'),
        ('fgu', 'nothing'),
        ('public_support', 'support'),
        ('accounted_for', 'support'),
        ('remaining', 'support'),
        ('remaining_employed', 'work'),
        ('remaining_newcomer', 'work'),
        ('remaining_other', 'work')
    ) as names (status, depends_on)
),

places as (
    select
        residence_code,
        status_date,
        count(*) as residents,
        is_mostly_known(
            count(public_support) filter (
                is_remaining or status = 'public_support'
            ),
            count_if(is_remaining or status = 'public_support')
        ) as is_support_known,
        is_mostly_known(
            count_if(is_remaining and status <> 'remaining_unknown'),
            count_if(is_remaining)
        ) as is_work_known
    from residents
    group by all
),

alike as (
    select
        residence_code,
        status_date,
        status,
        is_remaining,
        unit_of_residents(
            residence_code, status_date, completed_youth_education,
            current_education, public_support, is_employed, immigrated_on
        ) as unit,
        count(*) as units
    from residents
    group by all
),

counted as (
    select
        alike.*,
        'age=' || parameter('age') || ';status=' || statuses.status
            as group_key,
        statuses.status = alike.status
        or statuses.status = if(is_remaining, 'remaining', 'accounted_for')
            as in_numerator,
        case statuses.depends_on
            when 'support' then places.is_support_known
            when 'work' then places.is_support_known and places.is_work_known
            else true
        end as is_delivered
    from alike
    inner join places using (residence_code, status_date)
    cross join statuses
    union all
    select
        *,
        'age=' || parameter('age') as group_key,
        true as in_numerator,
        true as is_delivered
    from alike
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
    group_key,
    strftime(status_date, '%Y-%m-%d') as period_id,
    is_delivered,
    unit,
    units,
    in_numerator,
    true as in_denominator
from counted
