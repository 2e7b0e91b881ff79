-- Fills fact.target_status. Grain: one row per target and member.
insert into fact.target_status by name
with
headlines as (
    select * from status_headline
),

-- What is hidden, broken or too early has neither expected value nor
-- deviation nor change; a value that cannot be judged is shown only when
-- nothing hides it.
shown as (
    select
        headlines.*,
        if(reason in ('suppressed', 'too_few'), judged, coalesce(
            judged, last_shown
        )) as shown,
        coalesce(measured_benchmark, if(
            is_headline, benchmark_value, null
        )) as benchmark,
        if(
            measured_benchmark is null,
            if(is_headline, benchmark_period, null),
            judged.period_id
        ) as benchmark_on,
        status <> 'not_assessable' and not is_change_broken as has_change
    from headlines
),

intervals as (
    select
        shown.*,
        unit = 'percent'
        and shown.value is not null
        and shown.denominator > 0
        and shown.numerator between 0 and shown.denominator as is_share,
        unit = 'percent'
        and previous.denominator > 0
        and previous.numerator between 0 and previous.denominator
            as was_share
    from shown
)

select
    as_of,
    document_id,
    target_id,
    member,
    is_headline,
    status,
    reason,
    indicator_id,
    shown.period_id as period_id,
    shown.value as value,
    shown.numerator as numerator,
    shown.denominator as denominator,
    baseline_value,
    if(baseline_value is null, null, baseline_period) as baseline_period,
    baseline_is_derived and baseline_value is not null
        as baseline_is_derived,
    goal_value,
    if(goal_value is null, null, goal_comparison) as goal_comparison,
    if(reason = '', way_value, null) as expected_value,
    if(
        reason = '',
        shown.value - coalesce(way_value, goal_value, baseline_value),
        null
    ) as deviation,
    benchmark as benchmark_value,
    benchmark_on as benchmark_period,
    if(benchmark_on = shown.period_id, shown.value - benchmark, null)
        as benchmark_difference,
    previous.value as previous_value,
    previous.period_id as previous_period_id,
    if(has_change, shown.value - previous.value, null) as change,
    if(
        has_change and is_share and was_share,
        within_chance(
            previous.numerator,
            previous.denominator,
            shown.numerator,
            shown.denominator
        ),
        null
    ) as within_noise,
    if(is_share, published(cast(
        100 * wilson_low(shown.numerator, shown.denominator)
        as decimal(18, 6)
    ), decimals), null) as value_low,
    if(is_share, published(cast(
        100 * wilson_high(shown.numerator, shown.denominator)
        as decimal(18, 6)
    ), decimals), null) as value_high,
    coalesce(shown.provisional, false) as provisional,
    newest.period_id as newest_period_id,
    newest.value as newest_value,
    newest.provisional as newest_provisional,
    deadline
from intervals
order by document_id, target_id, is_headline desc, member;
