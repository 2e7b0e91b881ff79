-- Grain: one row per target, member and measure: the baseline and the goal.
create or replace temp table status_basis as
with
targets as (
    select * from status_target
),

scopes as (
    select distinct
        target_id,
        member,
        measure,
        measure_title
    from status_scope
    where role = 'own'
),

series as (
    select * from status_series
    where role = 'own'
),

printed as (
    select * from dim.target_point
    where kind = 'baseline'
),

periods as (
    select * from dim.period
),

-- A member without a printed baseline of its own starts from its value of the
-- period that the document's baseline is of.
rules as (
    select
        scopes.*,
        targets.* exclude (target_id, basis_rule, basis_period),
        case
            when targets.basis_rule = 'printed' and scopes.member = 'alle'
                then targets.baseline_value
            when targets.basis_rule = 'printed' then printed.value
        end as printed_value,
        case
            when targets.basis_rule <> 'printed' then targets.basis_rule
            when scopes.member = 'alle' or printed.value is not null
                then 'printed'
            else 'value_of'
        end as rule,
        targets.basis_period as rule_period
    from scopes
    inner join targets on scopes.target_id = targets.target_id
    left join printed
        on targets.target_id = printed.target_id
        and targets.valid_from = printed.valid_from
        and scopes.member = printed.member
),

-- The last value at or before the document's start, else the first.
derived as (
    select
        rules.target_id,
        rules.member,
        rules.measure,
        coalesce(
            arg_max(series.period_id, series.slot_on) filter (
                rules.rule = 'last_before_start'
                and series.ends_on <= rules.starts_on
            ),
            arg_min(series.period_id, series.slot_on)
        ) as period_id
    from rules
    inner join series using (target_id, member, measure)
    where rules.rule in ('last_before_start', 'first_value')
        and series.missing = ''
    group by all
),

based as (
    select
        rules.*,
        case rules.rule
            when 'none' then null
            else coalesce(derived.period_id, rules.rule_period)
        end as from_period,
        rules.rule in ('last_before_start', 'first_value') as is_movable
    from rules
    left join derived using (target_id, member, measure)
)

select
    based.target_id,
    based.member,
    based.measure,
    based.measure_title,
    based.from_period as baseline_period,
    based.is_movable,
    based.rule not in ('printed', 'none') as baseline_is_derived,
    coalesce(periods.ends_on, based.starts_on) as baseline_on,
    coalesce(nullif(series.missing, ''), 'no_data') as baseline_missing,
    published(
        if(based.rule = 'printed', based.printed_value, series.value),
        based.decimals
    ) as baseline_value,
    case
        when based.goal_value is not null then based.goal_value
        when based.has_goal then published(
            if(based.rule = 'printed', based.printed_value, series.value)
            + coalesce(based.goal_change, 0),
            based.decimals
        )
    end as goal_value
from based
left join periods on based.from_period = periods.period_id
left join series
    on based.rule <> 'printed'
    and based.target_id = series.target_id
    and based.member = series.member
    and based.measure = series.measure
    and based.from_period = series.period_id;
