-- Cells: one per person and month of a dropout whose alternative is known.
with
dropouts as (
    select
        person_hi,
        person_lo,
        residence_code,
        date_trunc('month', event_date)::date as month_on,
        bool_and(not has_alternative) as is_without
    from fact.dropout_notification
    where event_type = 'dropout' and has_alternative is not null
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
