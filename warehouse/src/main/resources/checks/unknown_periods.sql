-- title: Hvert tal har en periode
-- tests: Ingen række i et faktum har en ukendt periode.
-- matters: Når en kilde skriver en periode på en måde, som Pejl ikke kender, eller
--   slet ikke; tallet står i fakta, men ikke i nogen tidsserie.
-- resolve: Hent udtrækket med en periode i hver række, eller lad udtrækkets
--   læser kende den.
-- severity: warn
select
    cube,
    area_code,
    levels,
    measure
from fact.school_statistic
where school_year = 'ukendt';
