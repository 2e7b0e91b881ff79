-- Full-time persons of 18 to 30 years on benefits of jobindsats.dk, as rows of
-- fact.official_value. Uddannelseshjælp is for those under 30 by law, so its row
-- of all ages counts as well; of the others only a row of the age does.
create or replace temp table official_benefit as
with
figures as (
    select
        *,
        list_filter(
            string_split(dimensions, ';'), lambda pair: pair <> ''
        ) as pairs
    from fact.labour_market
    where measure = 'Antal fuldtidspersoner'
        and value is not null
),

areas as (
    select * from dim.municipality
),

benefits as (
    select *
    from (
        values
        ('y38a02', 'uddannelseshjælp', true),
        ('y36a02', 'kontanthjælp', false),
        ('y35a02', 'integrationsydelse', false),
        ('y60a02', 'kontanthjælp fra 1. juli 2025', false)
    ) as benefits (table_name, benefit, is_of_the_young)
),

aged as (
    select
        *,
        coalesce(
            list_filter(
                pairs, lambda pair: starts_with(pair, 'Alder=')
            )[1][len('Alder=') + 1:],
            'I alt'
        ) as age,
        list_filter(
            pairs,
            lambda pair: not starts_with(pair, 'Alder=')
                and not lower(pair) like '%i alt'
        ) as parts
    from figures
),

-- Of a month the row of the age goes before the row of all ages.
months as (
    select
        areas.municipality_code,
        benefits.benefit,
        aged.period_id,
        aged.value
    from aged
    inner join benefits on lower(aged.table_name) = benefits.table_name
    inner join areas on aged.area_name = areas.name
    where len(aged.parts) = 0
        and regexp_full_match(aged.period_id, '[0-9]{4}M[0-9]{2}')
        and (
            aged.age = '18-30 år'
            or benefits.is_of_the_young and lower(aged.age) like '%i alt'
        )
    qualify row_number() over (
        partition by
            areas.municipality_code, benefits.benefit, aged.period_id
        order by aged.age = '18-30 år' desc, aged.dimensions
    ) = 1
),

-- A calendar year is the mean of its twelve months, and of no fewer.
years as (
    select
        municipality_code,
        benefit,
        left(period_id, 4) as period_id,
        cast(
            cast(sum(value) * 1000000 as hugeint) // 12 as decimal(24, 0)
        ) * cast(0.000001 as decimal(7, 6)) as value
    from months
    group by municipality_code, benefit, left(period_id, 4)
    having count(*) = 12
),

joined as (
    select * from months
    union all by name
    select * from years
)

select
    'benefit_full_time_persons' as indicator_id,
    municipality_code,
    'alle' as institution_code,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    'age=18-30;benefit=' || benefit as group_key,
    period_id,
    cast(value as decimal(18, 4)) as numerator,
    cast(value as decimal(18, 6)) as value
from joined;
