-- title: En værdi mangler kun med en grund
-- tests: En værdi uden grund er der, og af en skjult værdi vises højst nævneren.
-- matters: Når et nøgletals SQL glemmer grunden, eller en skjult værdi alligevel
--   står i filen.
-- resolve: Sæt missing i nøgletallets SQL; står en skjult værdi i filen, må den
--   ikke udgives, og fejlen ligger i Pejl.
-- severity: stop
select
    indicator_id,
    route,
    period_id,
    missing
from fact.indicator_value
where (missing = '' and value is null)
    or (
        missing in ('suppressed', 'too_few')
        and (value is not null or numerator is not null)
    )
    or missing not in (
        '', 'not_applicable', 'not_collected', 'late', 'suppressed', 'too_few',
        'not_mature', 'series_break'
    );
