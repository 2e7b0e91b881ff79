-- title: Nøgler i fakta er entydige
-- tests: Hver række i fact har sin egen nøgle.
-- matters: Når to leverancer udfylder hver sin plads med det samme; tal ville
--   blive talt dobbelt.
-- resolve: Se ./pejl deliveries for udtrækket: har to leverancer samme indhold
--   under to pladser, så ret pladsen i udtræksbeskrivelsen.
-- severity: stop
with
keys as (
    select
        'fact.indicator_value' as table_name,
        concat_ws(
            ' | ', indicator_id, route, municipality_code, institution_code,
            campus, branch_school, programme_code, education, stage, entry,
            group_key, period_id
        ) as key
    from fact.indicator_value
    union all
    select
        'fact.benchmark',
        concat_ws(
            ' | ', indicator_id, route, municipality_code, institution_code,
            campus, branch_school, programme_code, education, stage, entry,
            group_key, period_id, compared_with
        )
    from fact.benchmark
    union all
    select
        'fact.population',
        concat_ws(
            ' | ', area_code, sex, coalesce(age::text, 'alle'), quarter
        )
    from fact.population
    union all
    select
        'fact.education_status',
        concat_ws(' | ', area_code, education, year, status)
    from fact.education_status
    union all
    select
        'fact.labour_market',
        concat_ws(' | ', table_name, area_name, period_id, dimensions, measure)
    from fact.labour_market
    union all
    select
        'fact.school_statistic',
        concat_ws(' | ', cube, area_code, levels, measure, period_id)
    from fact.school_statistic
    union all
    select
        'fact.published_figure',
        concat_ws(' | ', figure_id, cell_number)
    from fact.published_figure
    union all
    select
        'fact.target_status',
        concat_ws(' | ', target_id, member)
    from fact.target_status
)

select
    table_name,
    key,
    count(*) as times
from keys
group by table_name, key
having count(*) > 1;
