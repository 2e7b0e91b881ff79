-- Grain: one row per target, member, measure, role and period that can be
-- compared, with its rounded value. slot_on is the last day of the period; of
-- dates, the day of the year that they stand for.
create or replace temp table status_series as
with
targets as (
    select * from status_target
),

pooled as (
    select * from status_pool
),

valued as (
    select
        pooled.* exclude (value, missing),
        targets.compare_on,
        targets.compare_within_days,
        targets.limit_on,
        targets.decimals,
        case
            when pooled.part_count <= 1 or (
                targets.unit <> 'percent'
                and targets.rollup in ('sum', 'as_of')
            ) then pooled.value
            when pooled.part_count = pooled.denominator_count then ratio(
                pooled.numerator,
                pooled.denominator,
                if(targets.unit = 'percent', 100, 1)
            )
        end as value,
        pooled.missing,
        case
            when targets.period_kind <> 'date' then pooled.ends_on
            when targets.compare_on = ''
                then make_date(year(pooled.ends_on), 12, 31)
            else nearest_day(pooled.ends_on, targets.compare_on)
        end as slot_on
    from pooled
    inner join targets on pooled.target_id = targets.target_id
),

-- Dates: the nearest to the day of comparison, else the last of the year that
-- is not past the deadline.
distances as (
    select
        *,
        abs(slot_on - ends_on)
        + if(compare_on = '' and ends_on > limit_on, 1000, 0) as distance
    from valued
)

select
    target_id,
    member,
    measure,
    role,
    period_id,
    starts_on,
    ends_on,
    slot_on,
    provisional,
    case
        when missing = '' and value is null then 'not_collected'
        else missing
    end as missing,
    if(missing = '', published(value, decimals), null) as value,
    if(missing = '', numerator, null) as numerator,
    if(
        missing = '' and part_count = denominator_count, denominator, null
    ) as denominator
from distances
where compare_on = '' or distance <= compare_within_days
qualify row_number() over (
    partition by target_id, member, measure, role, slot_on
    order by distance, ends_on
) = 1;
