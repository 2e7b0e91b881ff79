-- Grain: one row per target and member as of the day, with all that is shown
-- about the target.
insert into mart.target_status by name
with
periods as (
    select * from dim.period
),

named as (
    select * from mart_named_status
),

target_values as (
    select * from fact.target_value
),

-- Each period that a judged one is held beside: the days of a series of days lie
-- near the day of the year that the target is compared on.
judged as (
    select
        named.target_id,
        named.member,
        target_values.ends_on,
        periods.title as period_title,
        -- Of two measures both must hold.
        bool_or(
            is_off_course(
                target_values.value,
                coalesce(
                    target_values.expected_value,
                    target_values.baseline_value,
                    target_values.goal_value
                ),
                named.direction,
                target_values.goal_value is null
            )
        ) as is_off_course
    from named
    inner join target_values
        on named.target_id = target_values.target_id
        and named.member = target_values.member
    inner join periods on target_values.period_id = periods.period_id
    where target_values.value is not null
        and target_values.ends_on <= named.judged_on
        and target_values.ends_on > coalesce(named.baseline_on, '-infinity')
        and (
            coalesce(named.compare_on, '') = ''
            or abs(
                nearest_day(target_values.ends_on, named.compare_on)
                - target_values.ends_on
            ) <= named.compare_within_days
        )
    group by all
),

-- When the unbroken run up to the judged period began.
last_on_course as (
    select
        target_id,
        member,
        max(ends_on) filter (not is_off_course) as ends_on
    from judged
    group by target_id, member
),

off_course as (
    select
        judged.target_id,
        judged.member,
        arg_min(judged.period_title, judged.ends_on) as since
    from judged
    inner join last_on_course using (target_id, member)
    where judged.ends_on > coalesce(last_on_course.ends_on, '-infinity')
    group by judged.target_id, judged.member
)

select
    as_of,
    document_id,
    document_title,
    document_short_title,
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
    coalesce(difference(deviation, decimals, unit, unit_title), '')
        as deviation_text,
    case when status in ('unchanged', 'behind', 'missed')
        then coalesce(off_course.since, '')
        else ''
    end as off_course_since,
    if(newest_value is null, null, newest_on) as data_through,
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
left join off_course using (target_id, member)
order by document_order, target_order, is_headline desc, member;
