-- Grain: one row per indicator, with its definition in words. Variable: as_of.
insert into mart.indicator by name
with
indicators as (
    select * from dim.indicator
),

-- Periods that go on have no last day yet.
reach_of_route as (
    select indicator_id, route, max(ends_on) as data_through
    from mart.indicator_series
    where
        value is not null
        and ends_on <= cast(getvariable('as_of') as date)
    group by indicator_id, route
),

reach as (
    select
        indicator_id,
        max(data_through) as data_through,
        string_agg(
            if(
                routes > 1,
                route_text(route) || ': ' || strftime(data_through, '%d-%m-%Y'),
                strftime(data_through, '%d-%m-%Y')
            ),
            ', '
            order by route desc
        ) as data_through_text
    from (
        select
            *,
            count(*) over (partition by indicator_id) as routes
        from reach_of_route
    ) as counted
    group by indicator_id
),

breaks as (
    select
        indicator_id,
        string_agg(
            strftime(broken_on, '%d-%m-%Y') || ': ' || reason,
            '; '
            order by broken_on
        ) as breaks_text
    from dim.series_break
    group by indicator_id
)

select
    indicators.indicator_id,
    indicators.title as indicator_title,
    coalesce(indicators.answers, '') as question,
    indicators.unit_title,
    case indicators.better
        when 'up' then 'op er bedre'
        when 'down' then 'ned er bedre'
        else 'hverken op eller ned er bedst'
    end as better_text,
    coalesce(indicators.counts, '') as counts,
    coalesce(indicators.numerator, '') as numerator,
    coalesce(indicators.denominator, '') as denominator,
    route_text(indicators.route) as route_text,
    coalesce(indicators.source, '') as source,
    case indicators.disclosure
        when 'persons' then 'Antal personer fra 1 til 4 vises ikke, heller ikke når de kan regnes ud'
        when 'survey' then 'Svar fra færre end 5 vises ikke'
        when 'companies' then 'Svar fra færre end 5 virksomheder vises ikke'
        when 'public' then 'Vises, som det er offentliggjort'
        else 'Vises altid; det handler ikke om personer'
    end as disclosure_text,
    coalesce(indicators.maturity_note, '') as maturity_note,
    coalesce(indicators.benchmark, '') as benchmark,
    coalesce(indicators.not_comparable_with, '') as not_comparable_with,
    coalesce(breaks.breaks_text, '') as breaks_text,
    reach.data_through,
    coalesce(reach.data_through_text, 'ingen data') as data_through_text
from indicators
left join reach on indicators.indicator_id = reach.indicator_id
left join breaks on indicators.indicator_id = breaks.indicator_id;
