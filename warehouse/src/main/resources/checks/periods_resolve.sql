-- title: Perioder findes
-- tests: Hver periode i fakta, mål og figurer findes i dim.period.
-- matters: Når en kilde skriver en periode på en måde, som Pejl ikke kender;
--   tallet ville mangle i tidsserien.
-- resolve: Ret perioden i registerfilen, eller lad udtrækkets læser kende den.
-- severity: stop
with
used as (
    select 'fact.indicator_value' as table_name, period_id
    from fact.indicator_value
    union
    select 'fact.labour_market', period_id from fact.labour_market
    union
    select 'fact.population', quarter from fact.population
    union
    select 'fact.school_statistic', school_year from fact.school_statistic
    union
    select 'fact.published_figure', period from fact.published_figure
    union
    select 'dim.target_point', period_id from dim.target_point
    union
    select 'dim.target', baseline_period from dim.target
    where baseline_period is not null
    union
    select 'fact.target_status', period_id from fact.target_status
    where period_id is not null
)

select
    table_name,
    period_id
from used
where period_id <> 'ukendt'
    and period_id not in (select period_id from dim.period);
