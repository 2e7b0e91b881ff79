--liquibase formatted sql

--changeset pejl:mart.status_count
create table mart.status_count (
    as_of date not null,
    document_id text not null,
    document_title text not null,
    document_order integer not null,
    status text not null,
    status_text text not null,
    status_order integer not null,
    targets integer not null
);

comment on table mart.status_count is
    'Én række pr. dokument og status med antallet af mål, også når det er nul.';
comment on column mart.status_count.as_of is
    'Opgørelsesdag';
comment on column mart.status_count.document_id is
    'Dokumentets id';
comment on column mart.status_count.document_title is
    'Dokument';
comment on column mart.status_count.document_order is
    'Dokumentets rækkefølge';
comment on column mart.status_count.status is
    'Statuskode';
comment on column mart.status_count.status_text is
    'Status';
comment on column mart.status_count.status_order is
    'Rækkefølge for status';
comment on column mart.status_count.targets is
    'Antal mål';
