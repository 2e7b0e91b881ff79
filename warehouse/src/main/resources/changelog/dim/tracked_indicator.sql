--liquibase formatted sql

--changeset pejl:dim.tracked_indicator
create table dim.tracked_indicator (
    document_id text not null,
    indicator_id text not null,
    sort_order integer not null,
    title text not null,
    by_text text,
    note text
);

comment on table dim.tracked_indicator is
    'Én række pr. dokument og nøgletal, som dokumentet følger uden at sætte et mål.';
comment on column dim.tracked_indicator.document_id is
    'Dokument, som følger nøgletallet';
comment on column dim.tracked_indicator.indicator_id is
    'Nøgletallets id';
comment on column dim.tracked_indicator.sort_order is
    'Rækkefølge i dokumentet';
comment on column dim.tracked_indicator.title is
    'Dokumentets navn for nøgletallet';
comment on column dim.tracked_indicator.by_text is
    'Det, som nøgletallet er delt op efter';
comment on column dim.tracked_indicator.note is
    'Bemærkning';
