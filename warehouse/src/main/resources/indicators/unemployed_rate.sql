-- Grain: one row per area and month. Only the row of all benefits and all funds
-- is read, as the source prints it. Several tables may print it: the one that
-- comes last by name counts.
with
figures as (
    select * from fact.labour_market
    where measure =
        'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år'
),

municipalities as (
    select * from dim.municipality
    where level in ('country', 'region', 'municipality')
),

periods as (
    select * from dim.period
    where kind = 'month'
),

totals as (
    select
        municipalities.municipality_code,
        figures.period_id,
        periods.ends_on,
        figures.value
    from figures
    inner join municipalities on figures.area_name = municipalities.name
    inner join periods on figures.period_id = periods.period_id
    where figures.dimensions = '' or list_bool_and(
        list_transform(
            string_split(figures.dimensions, ';'),
            lambda pair: lower(pair) like '%=i alt' or lower(pair) like '% i alt'
        )
    )
    qualify row_number() over (
        partition by municipalities.municipality_code, figures.period_id
        order by figures.table_name desc, figures.dimensions
    ) = 1
)

select
    'unemployed_rate' as indicator_id,
    'official' as route,
    municipality_code,
    'alle' as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    'alle' as group_key,
    period_id,
    cast(null as decimal(18, 4)) as numerator,
    cast(null as decimal(18, 4)) as denominator,
    cast(value as decimal(18, 6)) as value,
    if(value is null, 'suppressed', '') as missing,
    false as provisional,
    cast(ends_on + interval 2 month as date) as mature_from
from totals
