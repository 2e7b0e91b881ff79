-- Grain: one row per target, member and measure, with its status and all that
-- stands beside it.
create or replace temp table status_measure as
with
judged as (
    select * from status_judged
),

benchmarks as (
    select * from status_series
    where role = 'benchmark' and missing = ''
),

steps as (
    select * from dim.target_point
    where kind = 'step'
),

-- A baseline that the model picked itself must lie before the judged value;
-- a quantified target has none else.
placed as (
    select
        judged.* replace (
            if(
                has_goal and is_movable and baseline_on >= judged.ends_on,
                null,
                baseline_value
            ) as baseline_value
        ),
        steps.value as step_value
    from judged
    left join steps
        on judged.target_id = steps.target_id
        and judged.valid_from = steps.valid_from
        and judged.member = steps.member
        and judged.judged.period_id = steps.period_id
),

goals as (
    select
        placed.* replace (
            if(is_yearly, coalesce(step_value, goal_value), goal_value)
                as goal_value
        ),
        case
            when not has_goal then null
            when is_yearly then coalesce(step_value, goal_value)
            when step_value is not null then step_value
            when baseline_value is not null then published(
                trajectory(
                    baseline_value,
                    goal_value,
                    baseline_on,
                    goal_on,
                    judged.ends_on
                ),
                decimals
            )
        end as way_value,
        if(is_yearly, as_of > judged.ends_on, is_over) as is_final,
        case
            when as_of < starts_on then 'before_start'
            when judged is null and is_broken and last_shown is not null
                then 'series_break'
            when judged is null and is_waiting then 'not_mature'
            when judged is null then 'no_data'
            when judged.missing <> '' then judged.missing
            when is_broken and baseline_value is not null then 'series_break'
            when has_ended then 'series_break'
            when judged.ends_on < starts_on then 'before_start'
            when judged.ends_on <= baseline_on and baseline_value is not null
                then 'before_start'
            when coalesce(goal_value, baseline_value) is null
                then baseline_missing
            else ''
        end as reason
    from placed
),

compared as (
    select
        goals.*,
        case
            when reason <> '' then null
            when has_goal
                then holds(judged.value, goal_comparison, goal_value)
            else holds(
                judged.value,
                if(direction = 'down', '<', '>'),
                baseline_value
            )
        end as is_met,
        case
            when reason <> '' then null
            when has_goal then holds(
                judged.value,
                if(direction = 'down', '<=', '>='),
                way_value
            )
            else judged.value = baseline_value
        end as is_level
    from goals
)

select
    compared.*,
    benchmarks.value as measured_benchmark,
    case
        when reason <> '' then 'not_assessable'
        when is_met and (has_goal or is_final) then 'reached'
        when is_final then 'missed'
        when is_met then 'on_course'
        when has_goal and is_level then 'on_course'
        when is_level then 'unchanged'
        else 'behind'
    end as status
from compared
left join benchmarks
    on compared.target_id = benchmarks.target_id
    and compared.member = benchmarks.member
    and compared.measure = benchmarks.measure
    and compared.judged.period_id = benchmarks.period_id;
