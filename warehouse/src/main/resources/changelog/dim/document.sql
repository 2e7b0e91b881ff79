--liquibase formatted sql

--changeset pejl:dim.document
create table dim.document (
    document_id text not null,
    sort_order integer not null,
    title text not null,
    short_title text not null,
    kind text not null,
    kind_title text not null,
    dated text,
    period_from date,
    period_to date,
    period_note text,
    parties text,
    organisation text,
    inconsistency text,
    not_available text
);

comment on table dim.document is
    'Én række pr. aftale, plan eller strategi, der sætter mål.';
comment on column dim.document.document_id is
    'Dokumentets id';
comment on column dim.document.sort_order is
    'Rækkefølge, som dokumenterne vises i';
comment on column dim.document.title is
    'Dokumentets titel';
comment on column dim.document.short_title is
    'Kort titel';
comment on column dim.document.kind is
    'partnership, quality_plan, grant_project, municipal_strategy eller national_partnership';
comment on column dim.document.kind_title is
    'Dokumentets art, som den vises';
comment on column dim.document.dated is
    'Dato eller år, som dokumentet bærer';
comment on column dim.document.period_from is
    'Første dag i dokumentets periode';
comment on column dim.document.period_to is
    'Sidste dag i dokumentets periode; tom når den er åben';
comment on column dim.document.period_note is
    'Bemærkning til perioden';
comment on column dim.document.parties is
    'Parterne';
comment on column dim.document.organisation is
    'Styregruppe, formand og tovholdere, som dokumentet nævner dem';
comment on column dim.document.inconsistency is
    'Hvor dokumentet modsiger sig selv';
comment on column dim.document.not_available is
    'Bilag og figurer, som ikke foreligger';
