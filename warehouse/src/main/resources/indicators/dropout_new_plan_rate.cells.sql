-- Cells: one per notification of risk or dropout, on the day of notification. Without
-- a numerator where the municipality has delivered no plan of the year.
with
notifications as (
    select *, coalesce(notified_on, event_date) as told_on
    from fact.dropout_notification
    where event_type in parameter_list('events')
),

delivering as (
    select distinct residence_code, year(told_on) as year
    from notifications
    where new_plan_on is not null
),

judged as (
    select
        notifications.*,
        coalesce(new_plan_on <= told_on + parameter_number('days'), false)
            as has_plan,
        delivering.year is not null as is_delivered
    from notifications
    left join delivering
        on notifications.residence_code = delivering.residence_code
        and year(notifications.told_on) = delivering.year
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
    'alle' as group_key,
    told_on as on_date,
    unit_of_notification(
        person_hi, person_lo, event_type, event_date, institution, education
    ) as unit,
    cast(if(is_delivered, has_plan, null) as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from judged
