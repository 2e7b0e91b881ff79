-- The official values of one indicator as rows of fact.indicator_value.
-- Variables: indicator_id, months.
create or replace temp table official_value as
with
official as (
    select * from fact.official_value
    where indicator_id = getvariable('indicator_id')
),

periods as (
    select * from dim.period
)

select
    official.* exclude (published_on),
    'official' as route,
    '' as missing,
    false as provisional,
    coalesce(
        official.published_on,
        cast(
            periods.ends_on
            + to_months(cast(getvariable('months') as integer))
            as date
        )
    ) as mature_from
from official
left join periods on official.period_id = periods.period_id;
