-- Grain: one row per place, school or education, and period: distinct persons with
-- a dropout in it after which there was nothing, of all with a dropout in it. Of a
-- school or education as much must be known itself as of a municipality.
with
counted as (
    select
        municipality_code,
        institution_code,
        education,
        period_id,
        ends_on,
        count_if(in_numerator) as persons,
        count_if(in_denominator) as dropouts,
        bool_or(is_delivered) and is_mostly_known(count(is_without), dropouts)
            as is_delivered
    from member
    group by all
)

select
    'dropout_without_alternative_count' as indicator_id,
    'computed' as route,
    municipality_code,
    institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    education,
    'alle' as stage,
    'alle' as entry,
    'alle' as group_key,
    period_id,
    cast(if(is_delivered, persons, null) as decimal(18, 4)) as numerator,
    cast(if(is_delivered, dropouts, null) as decimal(18, 4)) as denominator,
    cast(if(is_delivered, persons, null) as decimal(18, 6)) as value,
    if(is_delivered, '', 'not_collected') as missing,
    false as provisional,
    ends_on as mature_from
from counted
