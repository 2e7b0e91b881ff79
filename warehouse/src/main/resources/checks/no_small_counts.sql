-- title: Intet beregnet antal personer er 1 til 4
-- tests: Ingen beregnet værdi om personer viser et antal fra 1 til 4, eller en
--   andel, hvis nævner er under 5 eller hvis tæller eller rest er fra 1 til 4.
-- matters: Altid: et lille antal kan pege på en person.
-- resolve: Udgiv ikke. Fejlen ligger i diskretionsreglen i Pejl.
-- severity: stop
with
about_persons as (
    select indicator_value.*
    from fact.indicator_value as indicator_value
    inner join dim.indicator as indicator
        on indicator_value.indicator_id = indicator.indicator_id
    where indicator_value.route = 'computed'
        and indicator.disclosure in ('persons', 'public')
)

select
    indicator_id,
    municipality_code,
    institution_code,
    group_key,
    period_id
from about_persons
where (numerator > 0 and numerator < 5)
    or denominator < 5
    or (denominator - numerator > 0 and denominator - numerator < 5)
    or (
        numerator is null
        and denominator is null
        and value > 0
        and value < 5
        and value = floor(value)
    );
