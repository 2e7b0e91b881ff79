-- title: Ingen leverance er skrumpet eller mest tilbageholdt
-- tests: Ingen leverance, der gælder, har under halvdelen af de poster, som den
--   forrige på pladsen havde (af mindst 20), og i ingen er over en tiendedel
--   (mindst 3) holdt tilbage.
-- matters: Den, der mangler, ser ud som ingen: en andel kan falde til nul, fordi
--   en fil er afkortet eller skrevet på en ny måde.
-- resolve: Se ./pejl findings, og spørg afsenderen, om leverancen er hel. Er den
--   ikke, så bed om en ny; den erstatter denne, når datoen i navnet er senere.
-- severity: warn
with
usable as (
    select * from delivery_count
    where outcome = 'usable'
),

compared as (
    select
        *,
        lag(records_accepted) over (
            partition by extract, slot
            order by is_current, known_on, received_at, sha256
        ) as accepted_before
    from usable
    where mode = 'snapshot'
),

shrunk as (
    select
        extract,
        file_name,
        tells_of_persons,
        records_accepted,
        accepted_before,
        cast(null as bigint) as records_held
    from compared
    where is_current
        and accepted_before >= 20
        and records_accepted * 2 < accepted_before
),

mostly_held as (
    select
        extract,
        file_name,
        tells_of_persons,
        records_accepted,
        cast(null as bigint) as accepted_before,
        records_held
    from usable
    where is_current
        and records_held >= 3
        and records_held * 10 > records_read
)

-- How many persons a list has is not told where all can read it; ./pejl deliveries
-- does.
select
    * exclude (tells_of_persons) replace (
        if(tells_of_persons, null, records_accepted) as records_accepted,
        if(tells_of_persons, null, accepted_before) as accepted_before,
        if(tells_of_persons, null, records_held) as records_held
    )
from (
    select * from shrunk
    union all
    select * from mostly_held
);
