-- Makes the rows of fact.indicator_value from the contributions of one indicator.
-- Grain: one row per scope and period.
-- Variables: indicator_id, unit, months.
create or replace temp table rolled_value as
with
contributions as (
    select * from contribution
),

periods as (
    select * from dim.period
),

counted as (
    select
        * exclude (profile_id, numerator, denominator),
        sum(numerator) as numerator,
        sum(denominator) filter (numerator is not null) as denominator
    from contributions
    group by all
),

valued as (
    select
        *,
        getvariable('unit') = 'percent' or getvariable('unit') like 'score%'
            as is_ratio
    from counted
)

select
    getvariable('indicator_id') as indicator_id,
    'computed' as route,
    municipality_code,
    institution_code,
    campus,
    branch_school,
    programme_code,
    education,
    stage,
    entry,
    group_key,
    valued.period_id,
    cast(numerator as decimal(18, 4)) as numerator,
    cast(denominator as decimal(18, 4)) as denominator,
    case
        when not is_ratio then cast(numerator as decimal(18, 6))
        -- Cut, not rounded, at the sixth decimal: it is rounded once, when
        -- shown.
        else cast(
            cast(numerator * 1000000 as hugeint)
            * if(getvariable('unit') = 'percent', 100, 1)
            * 1000000
            // nullif(cast(denominator * 1000000 as hugeint), 0)
            as decimal(24, 0)
        ) * cast(0.000001 as decimal(7, 6))
    end as value,
    case
        when numerator is null then 'not_collected'
        when is_ratio and coalesce(denominator, 0) = 0 then 'not_applicable'
        else ''
    end as missing,
    false as provisional,
    cast(
        coalesce(periods.ends_on, try_cast(valued.period_id as date))
        + to_months(cast(getvariable('months') as integer))
        as date
    ) as mature_from
from valued
left join periods on valued.period_id = periods.period_id;
