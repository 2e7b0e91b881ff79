-- Grain: one row per extract with the sums of its deliveries. Of one about persons
-- the share that is held is told in whole percent, and no number.
insert into ops.load_quality by name
with
deliveries as (
    select * from delivery_count
),

summed as (
    select
        extract,
        bool_or(tells_of_persons) as tells_of_persons,
        count(*) as deliveries,
        count(*) filter (outcome = 'rejected') as rejected,
        max(known_on) filter (outcome = 'usable') as newest_known_on,
        sum(records_read)::bigint as records_read,
        sum(records_accepted)::bigint as records_accepted,
        sum(records_held)::bigint as records_held,
        sum(findings)::bigint as findings
    from deliveries
    group by extract
),

shared as (
    select
        *,
        if(
            records_read = 0,
            0,
            (100 * records_held)::decimal(18, 4) / records_read
        )::decimal(9, 4) as held_share
    from summed
)

select
    * exclude (tells_of_persons, held_share) replace (
        if(tells_of_persons, null, records_read) as records_read,
        if(tells_of_persons, null, records_accepted) as records_accepted,
        if(tells_of_persons, null, records_held) as records_held,
        if(tells_of_persons, null, findings) as findings
    ),
    if(tells_of_persons, round(held_share, 0), held_share)::decimal(9, 4)
        as held_share_pct
from shared;
