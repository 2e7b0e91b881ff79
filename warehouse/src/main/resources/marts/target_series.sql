-- Grain: one row per target, member, measure and period: the value beside the
-- line that it is held against.
insert into mart.target_series by name
with
target_values as (
    select * from fact.target_value
),

-- The names of targets and members stand in their status.
statuses as (
    select * from mart.target_status
),

headlines as (
    select * from statuses
    where is_headline
),

periods as (
    select * from dim.period
)

select
    headlines.document_id,
    headlines.document_title,
    headlines.target_id,
    headlines.target_title,
    target_values.member,
    coalesce(statuses.member_title, target_values.member) as member_title,
    target_values.measure_title,
    headlines.indicator_id,
    headlines.indicator_title,
    headlines.unit,
    headlines.unit_title,
    headlines.decimals,
    target_values.period_id,
    periods.title as period_title,
    target_values.starts_on,
    target_values.ends_on,
    cast(getvariable('as_of') as date)
    between target_values.starts_on and target_values.ends_on as is_today,
    target_values.value,
    target_values.missing,
    missing_text(target_values.missing) as missing_text,
    target_values.provisional,
    target_values.baseline_value as baseline,
    target_values.goal_value as goal,
    target_values.expected_value as expected,
    target_values.benchmark_value as benchmark
from target_values
inner join headlines on target_values.target_id = headlines.target_id
inner join periods on target_values.period_id = periods.period_id
left join statuses
    on target_values.target_id = statuses.target_id
    and target_values.member = statuses.member
order by headlines.document_order, headlines.target_order, member, ends_on;
