-- Grain: one row per value of a place or school with the country's value of the
-- same indicator, route, period and group beside it. A count that we compute is
-- that of those who deliver, which is not the country's.
insert into fact.benchmark by name
with
shown as (
    select * from fact.indicator_value
),

counts as (
    select indicator_id, 'computed' as route from indicator_policy
    where is_count
),

country as (
    select * from shown
    anti join counts using (indicator_id, route)
    where municipality_code = 'alle'
        and institution_code = 'alle'
        and campus = 'alle'
        and branch_school = 'alle'
),

narrower as (
    select * from shown
    where municipality_code <> 'alle'
        or institution_code <> 'alle'
        or campus <> 'alle'
        or branch_school <> 'alle'
)

select
    narrower.* exclude (
        numerator, denominator, value, missing, provisional, mature_from
    ),
    country.municipality_code as compared_with,
    country.value,
    country.missing
from narrower
inner join country using (
    indicator_id, route, programme_code, education, stage, entry, group_key,
    period_id
);
