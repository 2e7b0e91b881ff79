-- Grain: one row per target, in the version that holds on the as-of date, with
-- the days that it is judged by.
create or replace temp table status_target as
with
targets as (
    select * from dim.target
),

documents as (
    select * from dim.document
),

indicators as (
    select * from dim.indicator
),

periods as (
    select * from dim.period
),

holding as (
    select
        targets.target_id,
        targets.valid_from,
        targets.document_id,
        targets.indicator_id,
        targets.route,
        targets.period_kind,
        coalesce(targets.scope_by, '') as scope_by,
        targets.direction,
        targets.goal_value,
        targets.goal_change,
        targets.baseline_value,
        targets.basis_rule,
        if(
            targets.basis_rule = 'printed',
            targets.baseline_period,
            targets.basis_period
        ) as basis_period,
        targets.benchmark_value,
        targets.benchmark_period,
        targets.compare_on,
        targets.compare_within_days,
        targets.every_member,
        targets.member_minimum,
        indicators.unit,
        indicators.decimals,
        indicators.rollup,
        documents.period_from as starts_on,
        getvariable('as_of') as as_of,
        coalesce(
            targets.goal_comparison,
            case targets.direction when 'down' then '<=' else '>=' end
        ) as goal_comparison,
        targets.goal_value is not null
        or targets.goal_change is not null
        or targets.direction = 'keep-or-up' as has_goal,
        coalesce(
            targets.goal_period = 'every year'
            or contains(targets.goal_period, ';'),
            false
        ) as is_yearly,
        nullif(
            coalesce(targets.deadline, documents.period_to),
            date '9999-12-31'
        ) as deadline,
        final.ends_on as final_on
    from targets
    inner join documents on targets.document_id = documents.document_id
    inner join indicators on targets.indicator_id = indicators.indicator_id
    left join periods as final
        on coalesce(
            targets.final_period, split_part(targets.goal_period, ';', -1)
        ) = final.period_id
    where targets.valid_from <= getvariable('as_of')
        and targets.valid_to > getvariable('as_of')
),

limits as (
    select
        holding.*,
        coalesce(final_on, deadline) as limit_on,
        coalesce(as_of > deadline, false) as is_over
    from holding
),

-- The last period that has ended when the deadline comes; of dates, the day of
-- comparison in the deadline's year.
own_periods as (
    select
        limits.target_id,
        max(periods.ends_on) as own_slot_on
    from limits
    inner join periods
        on limits.period_kind = periods.kind
        and periods.ends_on <= limits.limit_on
    where limits.period_kind <> 'date'
    group by limits.target_id
),

own_days as (
    select
        target_id,
        case
            when compare_on = '' then make_date(year(limit_on), 12, 31)
            when cast(year(limit_on) || '-' || compare_on as date) <= limit_on
                then cast(year(limit_on) || '-' || compare_on as date)
            else cast(year(limit_on) - 1 || '-' || compare_on as date)
        end as own_slot_on
    from limits
    where period_kind = 'date' and limit_on is not null
),

own_slots as (
    select * from own_periods
    union all
    select * from own_days
)

select
    limits.*,
    own_slots.own_slot_on,
    least(own_slots.own_slot_on, limits.deadline) as goal_on
from limits
left join own_slots on limits.target_id = own_slots.target_id;
