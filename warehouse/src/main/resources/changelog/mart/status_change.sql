--liquibase formatted sql

--changeset pejl:mart.status_change
create view mart.status_change as
with
-- The last release of each day of judgement speaks for the day.
days as (
    select
        target_id,
        as_of,
        arg_max(status, published_at) as status
    from ops.status_history
    where member = 'alle'
    group by target_id, as_of
),

today as (
    select as_of from ops.release
    where is_current
),

-- The newest day before today, and before the school year began.
earlier as (
    select
        days.target_id,
        max(days.as_of) filter (days.as_of < today.as_of) as last_on,
        arg_max(days.status, days.as_of) filter (days.as_of < today.as_of)
            as last_status,
        max(days.as_of) filter (days.as_of < school_year.starts_on)
            as last_year_on,
        arg_max(days.status, days.as_of)
            filter (days.as_of < school_year.starts_on) as last_year_status
    from days
    cross join today
    cross join (
        select
            if(
                month(as_of) >= 8,
                make_date(year(as_of), 8, 1),
                make_date(year(as_of) - 1, 8, 1)
            ) as starts_on
        from today
    ) as school_year
    where days.as_of <= today.as_of
    group by days.target_id
),

words (status, title) as (
    values
    ('reached', 'Nået'),
    ('on_course', 'På kurs'),
    ('unchanged', 'Uændret'),
    ('behind', 'Bagud'),
    ('missed', 'Ikke nået'),
    ('not_assessable', 'Kan ikke vurderes')
)

select
    target_status.as_of,
    target_status.document_id,
    target_status.document_short_title,
    target_status.document_order,
    target_status.target_id,
    target_status.target_order,
    target_status.target_title,
    target_status.status,
    target_status.status_text,
    earlier.last_on,
    earlier.last_status,
    last.title as last_status_text,
    earlier.last_status is not null
    and earlier.last_status <> target_status.status as is_changed,
    earlier.last_year_on,
    earlier.last_year_status,
    last_year.title as last_year_status_text,
    earlier.last_year_status is not null
    and earlier.last_year_status <> target_status.status as is_changed_in_year
from mart.target_status as target_status
left join earlier on target_status.target_id = earlier.target_id
left join words as last on earlier.last_status = last.status
left join words as last_year on earlier.last_year_status = last_year.status
where target_status.is_headline;

comment on view mart.status_change is
    'Én række pr. mål: dets status, og hvad den var på den forrige opgørelsesdag og før skoleåret begyndte.';
comment on column mart.status_change.as_of is
    'Opgørelsesdag';
comment on column mart.status_change.document_id is
    'Dokumentets id';
comment on column mart.status_change.document_short_title is
    'Dokumentets korte navn';
comment on column mart.status_change.document_order is
    'Dokumentets rækkefølge';
comment on column mart.status_change.target_id is
    'Målets id';
comment on column mart.status_change.target_order is
    'Målets rækkefølge i dokumentet';
comment on column mart.status_change.target_title is
    'Mål';
comment on column mart.status_change.status is
    'Statuskode';
comment on column mart.status_change.status_text is
    'Status';
comment on column mart.status_change.last_on is
    'Den forrige opgørelsesdag; tom når der ingen er';
comment on column mart.status_change.last_status is
    'Statuskode på den forrige opgørelsesdag; tom når der ingen er';
comment on column mart.status_change.last_status_text is
    'Den status, som den vises';
comment on column mart.status_change.is_changed is
    'Sand når status er en anden end på den forrige opgørelsesdag';
comment on column mart.status_change.last_year_on is
    'Den sidste opgørelsesdag, før skoleåret begyndte; tom når der ingen er';
comment on column mart.status_change.last_year_status is
    'Statuskode den dag; tom når der ingen er';
comment on column mart.status_change.last_year_status_text is
    'Den status, som den vises';
comment on column mart.status_change.is_changed_in_year is
    'Sand når status er en anden end den dag';
