--liquibase formatted sql

--changeset pejl:ops.status_history
create table ops.status_history (
    release_id text not null,
    published_at timestamp not null,
    as_of date not null,
    document_id text not null,
    target_id text not null,
    member text not null,
    status text not null,
    reason text not null,
    period_id text,
    value decimal(18,6)
);

comment on table ops.status_history is
    'Én række pr. udgivelse, mål og medlem: den status, som udgivelsen viste.';
comment on column ops.status_history.release_id is
    'Udgivelsens id';
comment on column ops.status_history.published_at is
    'Tidspunkt for udgivelsen, UTC';
comment on column ops.status_history.as_of is
    'Opgørelsesdag';
comment on column ops.status_history.document_id is
    'Dokumentets id';
comment on column ops.status_history.target_id is
    'Målets id';
comment on column ops.status_history.member is
    'Medlem; ''alle'' for hovedstatus';
comment on column ops.status_history.status is
    'Statuskode';
comment on column ops.status_history.reason is
    'Kode for, hvorfor målet ikke kan vurderes; ellers tom tekst';
comment on column ops.status_history.period_id is
    'Periode, som målet blev bedømt på';
comment on column ops.status_history.value is
    'Værdi';
