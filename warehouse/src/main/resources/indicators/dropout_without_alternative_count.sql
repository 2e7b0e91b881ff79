-- Grain: one row per place and period: distinct persons with a dropout in it after
-- which there was nothing, of all with a dropout in it, which no sum over months
-- gives. Of a municipality and period of which too little is known there is no
-- value, and it adds nothing to its region.
with
dropouts as (
    select * from fact.dropout_notification
    where event_type = 'dropout'
),

periods as (
    select * from dim.period
    where kind in ('month', 'year', 'school_year')
),

municipalities as (
    select * from dim.municipality
),

-- Any dropout of the period counts: who had nothing after one of them is one.
persons as (
    select
        dropouts.person_hi,
        dropouts.person_lo,
        dropouts.residence_code,
        periods.period_id,
        periods.ends_on,
        bool_or(not dropouts.has_alternative) as is_without
    from dropouts
    inner join periods
        on dropouts.event_date between periods.starts_on and periods.ends_on
    group by all
),

delivered as (
    select
        persons.*,
        is_mostly_known(count(is_without) over places, count(*) over places)
            as is_delivered
    from persons
    window places as (partition by residence_code, period_id)
),

placed as (
    select
        delivered.*,
        unnest([
            delivered.residence_code,
            coalesce(municipalities.region_code, 'ukendt'),
            'alle'
        ]) as municipality_code
    from delivered
    left join municipalities
        on delivered.residence_code = municipalities.municipality_code
),

distinct_persons as (
    select
        municipality_code,
        period_id,
        ends_on,
        person_hi,
        person_lo,
        bool_or(is_delivered) as is_delivered,
        bool_or(is_without and is_delivered) as is_without
    from placed
    where municipality_code <> 'ukendt'
    group by all
),

counted as (
    select
        municipality_code,
        period_id,
        ends_on,
        bool_or(is_delivered) as is_delivered,
        if(bool_or(is_delivered), count_if(is_without), null) as persons,
        count_if(is_delivered) as dropouts
    from distinct_persons
    group by all
)

select
    'dropout_without_alternative_count' as indicator_id,
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
    cast(persons as decimal(18, 4)) as numerator,
    cast(if(is_delivered, dropouts, null) as decimal(18, 4)) as denominator,
    cast(persons as decimal(18, 6)) as value,
    if(is_delivered, '', 'not_collected') as missing,
    false as provisional,
    ends_on as mature_from
from counted
