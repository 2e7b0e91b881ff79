-- Fills fact.target_value. Grain: one row per target, member, measure and
-- period from the baseline to the goal, and every period that has a value: the
-- value beside the line that it is held against.
insert into fact.target_value by name
with
measures as (
    select * from status_measure
),

series as (
    select * from status_series
    where role = 'own'
),

benchmarks as (
    select * from status_series
    where role = 'benchmark' and missing = ''
),

periods as (
    select * from dim.period
),

-- Periods without a value too, so that the line can be drawn to its goal.
way as (
    select
        measures.target_id,
        measures.member,
        measures.measure,
        periods.period_id,
        periods.starts_on,
        periods.ends_on
    from measures
    inner join periods
        on measures.period_kind = periods.kind
        and measures.period_kind <> 'date'
        and periods.ends_on >= measures.baseline_on
        and periods.ends_on <= measures.goal_on
    where measures.baseline_value is not null
),

valued as (
    select
        target_id,
        member,
        measure,
        period_id,
        starts_on,
        ends_on
    from series
),

points as (
    select * from way
    union
    select * from valued
)

select
    measures.document_id,
    measures.target_id,
    measures.member,
    measures.measure,
    measures.measure_title,
    measures.indicator_id,
    points.period_id,
    points.starts_on,
    points.ends_on,
    series.value,
    coalesce(series.missing, 'not_collected') as missing,
    coalesce(series.provisional, false) as provisional,
    measures.baseline_value,
    measures.goal_value,
    case
        when series.missing in ('suppressed', 'too_few') then null
        when not measures.has_goal or measures.is_yearly
            then measures.goal_value
        when points.ends_on >= measures.baseline_on
            and measures.baseline_value is not null
            then published(
                trajectory(
                    measures.baseline_value,
                    measures.goal_value,
                    measures.baseline_on,
                    measures.goal_on,
                    points.ends_on
                ),
                measures.decimals
            )
    end as expected_value,
    benchmarks.value as benchmark_value
from points
inner join measures using (target_id, member, measure)
left join series using (target_id, member, measure, period_id)
left join benchmarks using (target_id, member, measure, period_id)
order by target_id, member, measure, ends_on;
