-- Grain: one row per area, sex, age and quarter. Printed figures are read; both
-- sexes of one age are added only where the source does not print the sum, and
-- ages never are: an extract may leave some out.
with
population as (
    select * from fact.population
),

both_sexes as (
    select
        area_code,
        'alle' as sex,
        age,
        quarter,
        sum(persons) as persons
    from population
    where sex in ('mand', 'kvinde')
    group by area_code, age, quarter
    having count(distinct sex) = 2
),

counted as (
    select area_code, sex, age, quarter, persons
    from population
    union all
    select area_code, sex, age, quarter, persons
    from both_sexes
    anti join population
        on both_sexes.area_code = population.area_code
        and both_sexes.sex = population.sex
        and both_sexes.age is not distinct from population.age
        and both_sexes.quarter = population.quarter
),

grouped as (
    select
        *,
        concat_ws(
            ';',
            'age=' || age,
            if(sex = 'alle', null, 'sex=' || sex)
        ) as group_key
    from counted
)

select
    'population_count' as indicator_id,
    'official' as route,
    area_code as municipality_code,
    'alle' as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    if(group_key = '', 'alle', group_key) as group_key,
    quarter as period_id,
    cast(persons as decimal(18, 4)) as numerator,
    cast(null as decimal(18, 4)) as denominator,
    cast(persons as decimal(18, 6)) as value,
    '' as missing,
    false as provisional,
    cast(null as date) as mature_from
from grouped
