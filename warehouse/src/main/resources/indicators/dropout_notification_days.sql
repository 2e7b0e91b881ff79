-- Grain: one row per municipality or region and year of notification: the median of
-- the days from event to notification, which no sum gives.
with
counted as (
    select
        municipality_code,
        period_id,
        year,
        quantile_disc(days, 0.5) as median_days,
        count(*) as notifications
    from member
    group by all
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
    period_id,
    cast(null as decimal(18, 4)) as numerator,
    cast(notifications as decimal(18, 4)) as denominator,
    cast(median_days as decimal(18, 6)) as value,
    '' as missing,
    false as provisional,
    make_date(year, 12, 31) as mature_from
from counted
