-- Cells: one per notification of risk or dropout, on the day of notification.
with
notifications as (
    select *, coalesce(notified_on, event_date) as told_on
    from fact.dropout_notification
    where event_type in parameter_list('events')
),

institutions as (
    select distinct institution_code from dim.institution
)

select
    residence_code as municipality_code,
    coalesce(institutions.institution_code, 'ukendt') as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    'alle' as group_key,
    told_on as on_date,
    unit_of_notification(
        person_hi, person_lo, event_type, event_date, notifications.institution, education
    ) as unit,
    cast(
        coalesce(
            first_contact_on <= told_on + parameter_number('days'), false
        )
        as decimal(18, 4)
    ) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from notifications
left join institutions
    on notifications.institution = institutions.institution_code
