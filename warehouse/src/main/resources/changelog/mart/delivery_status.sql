--liquibase formatted sql

--changeset pejl:mart.delivery_status
create view mart.delivery_status as
with
as_of as (
    select as_of from ops.release
    where is_current
),

-- How often, and how long after the last delivery the next one is due.
terms as (
    select
        extract,
        title,
        source,
        owner,
        tells_of_persons,
        case cadence
            when 'daily' then 'hver dag'
            when 'weekly' then 'hver uge'
            when 'monthly' then 'hver måned'
            when 'quarterly' then 'hvert kvartal'
            when 'half_yearly' then 'hvert halvår'
            when 'yearly' then 'hvert år'
            else 'ved ændring'
        end as cadence_text,
        due_months,
        due_days
    from ops.extract
),

received as (
    select
        extract,
        sender,
        count(*) as deliveries,
        count(*) filter (where outcome = 'rejected') as rejected,
        max(known_on) filter (where outcome = 'usable') as newest_known_on
    from ops.delivery
    group by extract, sender
),

indicators as (
    select
        used.extract,
        count(*) as indicators,
        string_agg(indicator.title, ', ' order by indicator.title)
            as indicators_text
    from dim.indicator_extract as used
    inner join dim.indicator as indicator
        on used.indicator_id = indicator.indicator_id
    group by used.extract
),

due as (
    select
        terms.*,
        coalesce(received.sender, '') as sender,
        coalesce(received.deliveries, 0) as deliveries,
        coalesce(received.rejected, 0) as rejected,
        received.newest_known_on,
        cast(
            received.newest_known_on
            + to_months(terms.due_months)
            + to_days(terms.due_days) as date
        ) as due_on
    from terms
    left join received on terms.extract = received.extract
),

-- One day late the day after it was due; no number when nothing is due or nothing came.
counted as (
    select due.*, date_diff('day', due.due_on, as_of.as_of) as days_late
    from due
    cross join as_of
)

select
    due.extract,
    due.title,
    due.source,
    due.owner,
    due.sender,
    due.cadence_text,
    due.deliveries,
    due.rejected,
    due.newest_known_on,
    coalesce(strftime(due.newest_known_on, '%d-%m-%Y'), '')
        as newest_known_on_text,
    due.due_on,
    coalesce(strftime(due.due_on, '%d-%m-%Y'), '') as due_text,
    case
        when due.newest_known_on is null then 'missing'
        when days_late > 0 then 'late'
        else 'received'
    end as state,
    case
        when due.newest_known_on is null then 'Ikke modtaget'
        when days_late > 0
            then 'Forsinket ' || days_late || if(days_late = 1, ' dag', ' dage')
        else 'Modtaget'
    end as state_text,
    case
        when due.newest_known_on is null then 2
        when days_late > 0 then 1
        else 3
    end as state_order,
    coalesce(quality.held_share_pct, 0) as held_share_pct,
    if(
        due.tells_of_persons,
        format('{:.0f}', cast(coalesce(quality.held_share_pct, 0) as double)),
        replace(
            format(
                '{:.1f}',
                cast(coalesce(quality.held_share_pct, 0) as double)
            ),
            '.',
            ','
        )
    ) || ' %' as held_text,
    coalesce(indicators.indicators, 0) as indicators,
    coalesce(indicators.indicators_text, '') as indicators_text
from counted as due
left join ops.load_quality as quality on due.extract = quality.extract
left join indicators on due.extract = indicators.extract;

comment on view mart.delivery_status is
    'Én række pr. udtræk og afsender: hvad der er modtaget, hvornår det næste ventes, og hvor stor en del af udtrækkets poster der er tilbageholdt.';
comment on column mart.delivery_status.extract is
    'Udtrækkets id';
comment on column mart.delivery_status.title is
    'Udtræk';
comment on column mart.delivery_status.source is
    'Hvor udtrækket kommer fra';
comment on column mart.delivery_status.owner is
    'Hvem der svarer for udtrækket';
comment on column mart.delivery_status.sender is
    'Afsenderen eller den del af udtrækket, som ventes for sig; tom tekst når udtrækket er helt, eller intet er modtaget';
comment on column mart.delivery_status.cadence_text is
    'Hvor tit en leverance ventes';
comment on column mart.delivery_status.deliveries is
    'Antal leverancer';
comment on column mart.delivery_status.rejected is
    'Antal leverancer, der er afvist';
comment on column mart.delivery_status.newest_known_on is
    'Dagen, som den nyeste brugbare leverance er kendt fra; tom når der ingen er';
comment on column mart.delivery_status.newest_known_on_text is
    'Den dag, som den vises';
comment on column mart.delivery_status.due_on is
    'Sidste dag, før den næste leverance er forsinket; tom når den kun ventes ved ændring';
comment on column mart.delivery_status.due_text is
    'Den dag, som den vises';
comment on column mart.delivery_status.state is
    'received (modtaget), late (forsinket) eller missing (ikke modtaget)';
comment on column mart.delivery_status.state_text is
    'Tilstanden, som den vises';
comment on column mart.delivery_status.state_order is
    'Rækkefølge: forsinket, ikke modtaget, modtaget';
comment on column mart.delivery_status.held_share_pct is
    'Andel af udtrækkets poster, der er tilbageholdt, i procent; hele procent når det handler om personer';
comment on column mart.delivery_status.held_text is
    'Andelen, som den vises';
comment on column mart.delivery_status.indicators is
    'Antal nøgletal, som udtrækket bruges til';
comment on column mart.delivery_status.indicators_text is
    'Nøgletallene, som udtrækket bruges til';
