--liquibase formatted sql

--changeset pejl:mart.release_history
create view mart.release_history as
select
    release_id,
    as_of,
    strftime(as_of, '%d-%m-%Y') as as_of_text,
    published_at,
    strftime(
        published_at at time zone 'UTC' at time zone 'Europe/Copenhagen',
        '%d-%m-%Y kl. %H:%M'
    ) as published_text,
    coalesce(strftime(newest_known_on, '%d-%m-%Y'), '') as newest_known_on_text,
    is_current
from ops.release;

comment on view mart.release_history is
    'Én række pr. udgivelse, som kendes, den i brug iberegnet.';
comment on column mart.release_history.release_id is
    'Udgivelsens id';
comment on column mart.release_history.as_of is
    'Opgørelsesdag';
comment on column mart.release_history.as_of_text is
    'Opgørelsesdagen, som den vises';
comment on column mart.release_history.published_at is
    'Tidspunkt for udgivelsen, UTC';
comment on column mart.release_history.published_text is
    'Tidspunktet i dansk tid, som det vises';
comment on column mart.release_history.newest_known_on_text is
    'Nyeste dag, som en brugt leverance er kendt fra, som den vises';
comment on column mart.release_history.is_current is
    'Sand for udgivelsen i denne fil';
