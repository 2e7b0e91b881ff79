-- title: Uddannelsesstatus stemmer
-- tests: I hvert område er total summen af de fire statusser, og kommunerne
--   giver tilsammen højst landet. Landet har også unge uden en dansk grundskole,
--   så de to er ikke ens.
-- matters: Når en leverance er ufuldstændig eller læst skævt.
-- resolve: Hent tabellen igen hos Danmarks Statistik, og kør ./pejl load.
-- severity: stop
with
statuses as (
    select * from fact.education_status
),

levels as (
    select municipality_code, level from dim.municipality
),

by_area as (
    select
        area_code,
        education,
        year,
        sum(persons) filter (status = 'total') as total,
        sum(persons) filter (status <> 'total') as parts
    from statuses
    group by area_code, education, year
),

by_status as (
    select
        education,
        year,
        status,
        sum(persons) filter (level = 'country') as country,
        sum(persons) filter (level in ('municipality', 'none')) as municipalities
    from statuses
    inner join levels
        on statuses.area_code = levels.municipality_code
    group by education, year, status
)

select
    area_code || ' ' || education || ' ' || year as place,
    total as expected,
    parts as found
from by_area
where total is distinct from parts
union all
select
    education || ' ' || year || ' ' || status,
    country,
    municipalities
from by_status
where municipalities > country;
