-- Grain: one row per municipality, day and step of youth_status_rate. Each part is
-- taken from what the steps before it left; what is hidden has no bar.
insert into mart.youth_status_step by name
with
steps (step_order, step, step_title, kind) as (
    values
    (1, 'all', 'Alle 16-24-årige', 'total'),
    (2, 'completed', 'Har gennemført en ungdomsuddannelse', 'part'),
    (3, 'in_progress', 'Er i gang med en ungdomsuddannelse', 'part'),
    (4, 'fgu', 'Er på FGU', 'part'),
    (5, 'public_support', 'Får offentlig forsørgelse', 'part'),
    (6, 'remaining', 'Restgruppe', 'total'),
    (7, 'remaining_employed', 'Er i arbejde uden ungdomsuddannelse', 'part'),
    (8, 'remaining_newcomer', 'Er nyligt tilflyttet fra udlandet', 'part'),
    (9, 'remaining_other', 'Tilbage uden kendt vej', 'total')
),

counted as (
    select
        municipality_code,
        municipality_name,
        period_id,
        period_title,
        starts_on,
        coalesce(nullif(regexp_extract(group_key, 'status=([a-z_]+)', 1), ''), 'all')
            as step,
        cast(numerator as bigint) as persons,
        cast(denominator as bigint) as all_persons,
        if(missing = '', value_text, '') as share_text,
        missing_text
    from mart.indicator_series
    where
        indicator_id = 'youth_status_rate'
        and level = 'municipality'
        and route = 'computed'
),

days as (
    select
        municipality_code,
        any_value(municipality_name) as municipality_name,
        period_id,
        any_value(period_title) as period_title,
        any_value(starts_on) as starts_on,
        max(all_persons) as all_persons,
        count(persons) filter (where step = 'remaining_other') = 1 as is_whole
    from counted
    group by municipality_code, period_id
),

-- What is left of all before a step; a part that is hidden takes nothing visible.
placed as (
    select
        days.*,
        steps.*,
        counted.persons,
        coalesce(counted.missing_text, 'ikke opgjort') as missing_text,
        coalesce(counted.share_text, '') as share_text,
        coalesce(
            sum(counted.persons) filter (where steps.kind = 'part') over (
                partition by days.municipality_code, days.period_id
                order by steps.step_order
                rows between unbounded preceding and 1 preceding
            ),
            0
        ) as taken,
        max(counted.persons) filter (where steps.step = 'remaining_newcomer')
            over (partition by days.municipality_code, days.period_id)
        is null as has_no_newcomers,
        days.starts_on = max(days.starts_on) filter (where days.is_whole) over (
            partition by days.municipality_code
        ) as is_newest
    from days
    cross join steps
    left join counted
        on
            days.municipality_code = counted.municipality_code
            and days.period_id = counted.period_id
            and steps.step = counted.step
)

select
    municipality_code,
    municipality_name,
    period_id,
    period_title,
    starts_on,
    coalesce(is_newest, false) as is_newest,
    step_order,
    step,
    case
        when step = 'all' then step_title || ' pr. ' || period_title
        when step = 'remaining_other' and has_no_newcomers
            then step_title || ', nyligt tilflyttede iberegnet'
        else step_title
    end as step_title,
    kind,
    persons,
    if(persons is null, missing_text, danish_number(persons, 0))
        as persons_text,
    if(step = 'all', '', share_text) as share_text,
    if(
        kind = 'total' or coalesce(all_persons, 0) = 0,
        0,
        greatest(0, 100 * (all_persons - taken - coalesce(persons, 0)))
        / nullif(all_persons, 0)
    ) as bar_from,
    if(
        coalesce(all_persons, 0) = 0,
        0,
        100 * coalesce(persons, 0) / all_persons
    ) as bar_width
from placed;
