-- title: Hvert mål har præcis én hovedstatus
-- tests: De mål, der gælder på opgørelsesdagen, har hver én hovedstatus, også
--   når den er Kan ikke vurderes.
-- matters: Når statusmodellen eller et måls afgrænsning er forkert; målet ville
--   forsvinde fra dashboardet eller stå to gange.
-- resolve: Se målet i registerfilen; er det i orden, er det en fejl i Pejl.
-- severity: stop
with
as_of as (
    select max(as_of) as as_of from fact.target_status
),

valid_targets as (
    select dim.target.target_id
    from dim.target
    inner join as_of
        on coalesce(
            as_of.as_of >= target.valid_from
            and as_of.as_of < target.valid_to,
            target.is_current
        )
),

headlines as (
    select
        target_id,
        count(*) as headlines
    from fact.target_status
    where is_headline
    group by target_id
)

select
    coalesce(valid_targets.target_id, headlines.target_id) as target_id,
    coalesce(headlines.headlines, 0) as headlines
from valid_targets
full join headlines
    on valid_targets.target_id = headlines.target_id
where valid_targets.target_id is null
    or headlines.headlines is distinct from 1;
