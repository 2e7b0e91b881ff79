-- Grain: one row per municipality or region and year of notification: the median of
-- the days from event to notification, which no sum gives.
with
notifications as (
    select
        residence_code,
        coalesce(notified_on, event_date) as told_on,
        notified_on - event_date as days
    from fact.dropout_notification
    where event_type in parameter_list('events')
        and notified_on is not null
),

municipalities as (
    select * from dim.municipality
),

placed as (
    select
        year(notifications.told_on) as year,
        notifications.days,
        unnest([
            notifications.residence_code,
            coalesce(municipalities.region_code, 'ukendt')
        ]) as municipality_code
    from notifications
    left join municipalities
        on notifications.residence_code = municipalities.municipality_code
),

counted as (
    select
        municipality_code,
        year,
        quantile_disc(days, 0.5) as median_days,
        count(*) as notifications
    from placed
    where municipality_code <> 'ukendt'
    group by municipality_code, year
)

select
    'dropout_notification_days' as indicator_id,
    'computed' as route,
    municipality_code,
    'alle' as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    'alle' as group_key,
    cast(year as text) as period_id,
    cast(null as decimal(18, 4)) as numerator,
    cast(notifications as decimal(18, 4)) as denominator,
    cast(median_days as decimal(18, 6)) as value,
    '' as missing,
    false as provisional,
    make_date(year, 12, 31) as mature_from
from counted
