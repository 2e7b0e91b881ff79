-- Grain: one row per extract with the sums of its deliveries.
insert into ops.load_quality by name
with
deliveries as (
    select * from ops.delivery
),

summed as (
    select
        extract,
        count(*) as deliveries,
        count(*) filter (outcome = 'rejected') as rejected,
        max(known_on) filter (outcome = 'usable') as newest_known_on,
        sum(records_read)::bigint as records_read,
        sum(records_accepted)::bigint as records_accepted,
        sum(records_held)::bigint as records_held,
        sum(findings)::bigint as findings
    from deliveries
    group by extract
)

select
    *,
    if(
        records_read = 0,
        0,
        (100 * records_held)::decimal(18, 4) / records_read
    )::decimal(9, 4) as held_share_pct
from summed;
