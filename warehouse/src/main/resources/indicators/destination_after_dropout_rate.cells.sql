-- Cells: one per dropout and destination, where the destination 12 months later is
-- known.
with
dropouts as (
    select * from fact.dropout_notification
    where event_type = 'dropout' and destination_12m <> 'ukendt'
),

destinations as (
    select unnest(
        ['other_education', 'employed', 'unemployed', 'other']
    ) as destination
),

judged as (
    select dropouts.*, destinations.destination
    from dropouts
    cross join destinations
)

select
    residence_code as municipality_code,
    'alle' as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    education as education,
    'alle' as stage,
    'alle' as entry,
    'destination=' || destination as group_key,
    event_date as on_date,
    cast(destination_12m = destination as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from judged
