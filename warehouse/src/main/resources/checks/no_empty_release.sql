-- title: Udgivelsen er ikke tom
-- tests: De tabeller, som alt andet hviler på, har rækker, mindst ét faktum har
--   rækker, og fakta, som den nuværende udgivelse viser, er ikke forsvundet helt.
-- matters: Når en leverance er gået tabt, eller et trin har kørt på ingenting;
--   dashboards ville vise ingen mål eller ingen tal.
-- resolve: Se ./pejl deliveries: mangler et udtræk? Er leverancer afvist, så ret
--   dem hos afsenderen, og kør ./pejl load igen.
-- severity: stop
with
required as (
    select 'dim.municipality' as table_name, count(*) as rows
    from dim.municipality
    union all
    select 'dim.period', count(*) from dim.period
    union all
    select 'dim.indicator', count(*) from dim.indicator
    union all
    select 'dim.document', count(*) from dim.document
    union all
    select 'dim.target', count(*) from dim.target
    union all
    select 'fact.target_status', count(*) from fact.target_status
    union all
    select 'mart.target_status', count(*) from mart.target_status
),

facts as (
    select 'fact.indicator_value' as table_name, count(*) as rows
    from fact.indicator_value
    union all
    select 'fact.population', count(*) from fact.population
    union all
    select 'fact.education_status', count(*) from fact.education_status
    union all
    select 'fact.labour_market', count(*) from fact.labour_market
    union all
    select 'fact.school_statistic', count(*) from fact.school_statistic
)

select table_name
from required
where rows = 0
union all
select 'alle fakta'
from facts
having sum(facts.rows) = 0
union all
select facts.table_name
from facts
inner join served_rows
    on facts.table_name = served_rows.table_name
where facts.rows = 0
    and served_rows.rows > 0;
