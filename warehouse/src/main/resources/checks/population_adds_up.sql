-- title: Folketal stemmer
-- tests: Hvor alle fem regioner er leveret, er de tilsammen landet, for hvert
--   køn, hver alder og hvert kvartal.
-- matters: Når en leverance er ufuldstændig eller læst skævt.
-- resolve: Hent tabellen igen hos Danmarks Statistik, og kør ./pejl load.
-- severity: stop
with
levels as (
    select municipality_code, level from dim.municipality
),

summed as (
    select
        sex,
        age,
        quarter,
        sum(persons) filter (level = 'country') as country,
        sum(persons) filter (level = 'region') as regions,
        count(*) filter (level = 'region') as delivered
    from fact.population
    inner join levels
        on population.area_code = levels.municipality_code
    group by sex, age, quarter
)

select
    sex,
    age,
    quarter,
    country,
    regions
from summed
where delivered = 5
    and country <> regions;
