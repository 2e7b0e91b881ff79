-- Grain: one row per target and member as of the day, with all that is shown
-- about the target.
insert into mart.target_status by name
with
named as (
    select * from mart_named_status
)

select
    as_of,
    document_id,
    document_title,
    document_order,
    target_id,
    target_order,
    target_title,
    type,
    member,
    coalesce(member_name, member) as member_title,
    is_headline,
    status,
    status_text(status) as status_text,
    status_order(status) as status_order,
    reason,
    missing_text(reason) as reason_text,
    indicator_id,
    indicator_title,
    unit,
    unit_title,
    decimals,
    direction,
    scope_text,
    municipality_code,
    coalesce(place_name, municipality_code) as municipality_name,
    period_id,
    period_title,
    value,
    numerator,
    denominator,
    baseline_value,
    baseline_period,
    baseline_is_derived,
    goal_value,
    goal_comparison,
    expected_value,
    deviation,
    benchmark_value,
    benchmark_period,
    benchmark_difference,
    previous_value,
    previous_period_id,
    change,
    within_noise,
    value_low,
    value_high,
    provisional,
    newest_period_id,
    newest_period_title,
    newest_value,
    deadline,
    case
        when value is not null
            then with_unit(value, decimals, unit, unit_title)
            || if(provisional, ' (foreløbig)', '')
        when reason in ('suppressed', 'too_few') then missing_text(reason)
        else ''
    end as value_text,
    if(
        status = 'not_assessable' or newest_period_id <> period_id,
        coalesce(
            with_unit(newest_value, decimals, unit, unit_title)
            || if(newest_provisional, ' (foreløbig)', ''),
            ''
        ),
        ''
    ) as newest_text,
    coalesce(
        with_unit(baseline_value, decimals, unit, unit_title) || ' ('
        || coalesce(baseline_title, baseline_period, 'uden periode')
        || if(
            baseline_is_derived,
            ', beregnet' || coalesce(
                '; dokumentets '
                || with_unit(printed_value, decimals, unit, unit_title),
                ''
            ),
            ''
        ) || ')',
        'dokumentets ' || with_unit(printed_value, decimals, unit, unit_title)
        || coalesce(' (' || printed_period || ')', ''),
        ''
    ) as baseline_text,
    coalesce(goal_text, '') as goal_text,
    coalesce(with_unit(expected_value, decimals, unit, unit_title), '')
        as expected_text,
    coalesce(
        difference(change, decimals, unit, unit_title) || ' siden '
        || previous_title || case within_noise
            when true then ', inden for usikkerheden'
            when false then ', ud over usikkerheden'
            else ''
        end,
        ''
    ) as change_text,
    coalesce(
        with_unit(benchmark_value, decimals, unit, unit_title)
        || coalesce(
            ' (forskel '
            || difference(benchmark_difference, decimals, unit, unit_title)
            || ')',
            ' (' || benchmark_period || ')',
            ''
        ),
        ''
    ) as benchmark_text,
    owner,
    reading,
    inconsistency,
    note
from named
order by document_order, target_order, is_headline desc, member;
