--liquibase formatted sql

--changeset pejl:dim.duty
create table dim.duty (
    duty_id text not null,
    document_id text not null,
    sort_order integer not null,
    what text not null,
    every text,
    owner text not null,
    note text,
    inconsistency text
);

comment on table dim.duty is
    'Én række pr. rapporteringspligt.';
comment on column dim.duty.duty_id is
    'Rapporteringspligtens id';
comment on column dim.duty.document_id is
    'Dokument, som pligten står i';
comment on column dim.duty.sort_order is
    'Rækkefølge i dokumentet';
comment on column dim.duty.what is
    'Hvad der skal rapporteres';
comment on column dim.duty.every is
    'Hvor ofte';
comment on column dim.duty.owner is
    'Ansvarlig, eller ''ikke udpeget''';
comment on column dim.duty.note is
    'Bemærkning';
comment on column dim.duty.inconsistency is
    'Hvor dokumentet modsiger sig selv';
