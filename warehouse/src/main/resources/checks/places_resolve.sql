-- title: Steder, skoler og uddannelser findes
-- tests: Hver kommune-, institutions- og uddannelseskode i fakta og i målenes
--   afgrænsninger findes i sin dimension.
-- matters: Når en kilde bruger en kode, som Pejl ikke kender; tallet ville ikke
--   kunne findes frem på et dashboard.
-- resolve: Tilføj koden i crosswalks, eller ret den i registerfilen.
-- severity: stop
with
municipalities as (
    select municipality_code from dim.municipality
),

institutions as (
    select institution_code from dim.institution
),

programmes as (
    select programme_code from dim.programme
),

scopes as (
    select
        'fact.indicator_value' as table_name,
        municipality_code,
        institution_code,
        programme_code
    from fact.indicator_value
    union all
    select
        'dim.target_scope',
        municipality_code,
        institution_code,
        programme_code
    from dim.target_scope
),

areas as (
    select table_name, municipality_code as code from scopes
    union all
    select 'dim.institution', municipality_code from dim.institution
    union all
    select 'fact.population', area_code from fact.population
    union all
    select 'fact.education_status', area_code from fact.education_status
    union all
    select 'fact.school_statistic', area_code from fact.school_statistic
)

select distinct
    table_name,
    'municipality_code' as column_name,
    code
from areas
where code not in (select municipality_code from municipalities)
union all
select distinct
    table_name,
    'institution_code',
    institution_code
from scopes
where institution_code not in (select institution_code from institutions)
union all
select distinct
    table_name,
    'programme_code',
    programme_code
from scopes
where programme_code not in (select programme_code from programmes);
