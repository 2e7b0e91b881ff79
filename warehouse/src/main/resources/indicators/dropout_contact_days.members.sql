-- Who is counted in the values.
-- Grain: one row per notification, and municipality or region.
with
notifications as (
    select
        residence_code,
        unit_of_notification(
            person_hi, person_lo, event_type, event_date, institution, education
        ) as unit,
        coalesce(notified_on, event_date) as told_on,
        first_contact_on - coalesce(notified_on, event_date) as days
    from fact.dropout_notification
    where event_type in parameter_list('events')
        and first_contact_on is not null
),

municipalities as (
    select * from dim.municipality
),

placed as (
    select
        year(notifications.told_on) as year,
        notifications.days,
        notifications.unit,
        unnest([
            notifications.residence_code,
            coalesce(municipalities.region_code, 'ukendt')
        ]) as municipality_code
    from notifications
    left join municipalities
        on notifications.residence_code = municipalities.municipality_code
)

select
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
    year,
    days,
    unit,
    1::bigint as units,
    false as in_numerator,
    true as in_denominator
from placed
where municipality_code <> 'ukendt'
