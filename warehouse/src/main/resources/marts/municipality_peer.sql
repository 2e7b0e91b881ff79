-- Grain: one row per municipality, indicator, variant and peer. Official values
-- alone: a municipality may not see what others have delivered.
insert into mart.municipality_peer by name
with
young as (
    select
        municipality_code,
        cast(sum(value) as bigint) as young_persons
    from mart.indicator_series
    where
        indicator_id = 'population_count'
        and level = 'municipality'
        and regexp_full_match(group_key, 'age=(1[6-9]|2[0-4])')
    group by municipality_code, period_id, starts_on
    having count(value) = 9
    qualify row_number() over (
        partition by municipality_code order by starts_on desc
    ) = 1
),

newest as (
    select
        series.municipality_code,
        series.municipality_name,
        series.indicator_id,
        series.indicator_title,
        series.variant_text,
        series.period_title,
        series.value,
        series.value_text,
        young.young_persons
    from mart.indicator_series as series
    inner join young on series.municipality_code = young.municipality_code
    where
        series.route = 'official'
        and series.level = 'municipality'
        and series.indicator_id <> 'population_count'
        and series.value is not null
    qualify row_number() over (
        partition by
            series.municipality_code, series.indicator_id, series.variant_text
        order by series.starts_on desc
    ) = 1
),

-- 0 is the municipality itself; a tie goes to the lower code.
paired as (
    select
        own.municipality_code,
        own.municipality_name,
        peer.* exclude (municipality_code, municipality_name),
        peer.municipality_code as peer_code,
        peer.municipality_name as peer_name,
        own.municipality_code = peer.municipality_code as is_self,
        row_number() over (
            partition by
                own.municipality_code, own.indicator_id, own.variant_text
            order by
                own.municipality_code <> peer.municipality_code,
                abs(ln(peer.young_persons) - ln(own.young_persons)),
                peer.municipality_code
        ) - 1 as peer_order
    from newest as own
    inner join newest as peer
        on
            own.indicator_id = peer.indicator_id
            and own.variant_text = peer.variant_text
    where
        own.young_persons > 0
        and peer.young_persons > 0
        and greatest(own.young_persons, peer.young_persons)
        < 3 * least(own.young_persons, peer.young_persons)
)

select
    municipality_code,
    municipality_name as unit_name,
    indicator_id,
    indicator_title,
    variant_text,
    peer_code,
    peer_name,
    is_self,
    peer_order,
    young_persons,
    danish_number(young_persons, 0) || ' unge' as population_text,
    period_title,
    value,
    value_text
from paired
where peer_order <= 5;
