-- Grain: one row per municipality, status and date, and one for all residents of
-- the age. Each person has the first status that fits, in the document's order;
-- of whom support or work is not known there is none after 'remaining'. Where too
-- little is known of those it depends on, the status has no value.
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

each_status as (
    select
        residence_code,
        status_date,
        unnest([
            status, if(is_remaining, 'remaining', 'accounted_for')
        ]) as status
    from residents
),

persons_of as (
    select residence_code, status_date, status, count(*) as persons
    from each_status
    group by all
),

counted as (
    select
        places.residence_code,
        places.status_date,
        'age=' || parameter('age') || ';status=' || statuses.status
            as group_key,
        persons_of.persons,
        places.residents,
        case statuses.depends_on
            when 'support' then places.is_support_known
            when 'work' then places.is_support_known and places.is_work_known
            else true
        end as is_delivered
    from places
    cross join statuses
    left join persons_of using (residence_code, status_date, status)
    union all
    select
        residence_code,
        status_date,
        'age=' || parameter('age'),
        residents,
        residents,
        true
    from places
),

shown as (
    select
        * replace (
            if(is_delivered, persons, null) as persons,
            if(is_delivered, residents, null) as residents
        )
    from counted
    where persons is not null or not is_delivered
)

select
    'youth_status_rate' as indicator_id,
    'computed' as route,
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
    cast(persons as decimal(18, 4)) as numerator,
    cast(residents as decimal(18, 4)) as denominator,
    cast(persons * 100000000 // residents as decimal(18, 0))
    * cast(0.000001 as decimal(7, 6)) as value,
    if(is_delivered, '', 'not_collected') as missing,
    false as provisional,
    cast(null as date) as mature_from
from shown
