-- Grain: one row per municipality, status and date, and one for all residents of
-- the age. Each person has the first status that fits, in the document's order.
with
residents as (
    select
        *,
        case
            when completed_youth_education then 'completed'
            when current_education in ('EUD', 'EUX', 'GYM') then 'in_progress'
            when current_education = 'FGU' then 'fgu'
            when public_support then 'public_support'
            when is_employed then 'remaining_employed'
            when immigrated_on > status_date - interval 24 month
                then 'remaining_newcomer'
            else 'remaining_other'
        end as status
    from fact.youth_status
    where age between 16 and 24
),

each_status as (
    select residence_code, status_date, status, count(*) as persons
    from residents
    group by all
),

joined_statuses as (
    select * from each_status
    union all
    select residence_code, status_date, 'accounted_for', sum(persons)
    from each_status
    where not starts_with(status, 'remaining')
    group by all
    union all
    select residence_code, status_date, 'remaining', sum(persons)
    from each_status
    where starts_with(status, 'remaining')
    group by all
),

totals as (
    select residence_code, status_date, count(*) as residents
    from residents
    group by all
),

counted as (
    select
        joined_statuses.residence_code,
        joined_statuses.status_date,
        'age=16-24;status=' || joined_statuses.status as group_key,
        cast(joined_statuses.persons as bigint) as persons,
        totals.residents
    from joined_statuses
    inner join totals using (residence_code, status_date)
    union all
    select
        residence_code, status_date, 'age=16-24', residents, residents
    from totals
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
    '' as missing,
    false as provisional,
    cast(null as date) as mature_from
from counted
