-- Cells: one per person and month of a dropout whose alternative is known.
with
events as (
    select * from fact.dropout_notification
    where event_type = 'dropout'
),

-- A year of which little is known would look like a good one.
known_years as (
    select residence_code, year(event_date) as year
    from events
    group by all
    having count(has_alternative) >= 0.9 * count(*)
),

dropouts as (
    select
        person_hi,
        person_lo,
        events.residence_code,
        date_trunc('month', event_date)::date as month_on,
        bool_and(not has_alternative) as is_without
    from events
    inner join known_years
        on events.residence_code = known_years.residence_code
        and year(events.event_date) = known_years.year
    where has_alternative is not null
    group by all
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
    month_on as on_date,
    cast(is_without as decimal(18, 4)) as numerator,
    cast(null as decimal(18, 4)) as denominator
from dropouts
