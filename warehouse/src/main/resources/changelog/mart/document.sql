--liquibase formatted sql

--changeset pejl:mart.document
create table mart.document (
    document_id text not null,
    document_title text not null,
    document_short_title text not null,
    document_order integer not null,
    kind_title text not null,
    dated_text text not null,
    period_text text not null,
    period_note text not null,
    parties text not null,
    organisation text not null,
    inconsistency text not null,
    not_available text not null,
    as_of date not null,
    next_duty_on date,
    next_duty_text text not null,
    targets integer not null,
    targets_off_course integer not null,
    targets_not_assessable integer not null,
    initiatives integer not null,
    commitments integer not null
);

comment on table mart.document is
    'Én række pr. dokument med det, der står øverst på dets side.';
comment on column mart.document.document_id is
    'Dokumentets id';
comment on column mart.document.document_title is
    'Dokument';
comment on column mart.document.document_short_title is
    'Dokumentets korte navn';
comment on column mart.document.document_order is
    'Dokumentets rækkefølge';
comment on column mart.document.kind_title is
    'Dokumentets art i ord';
comment on column mart.document.dated_text is
    'Dokumentets dato, som den vises; tom tekst når den ikke er trykt';
comment on column mart.document.period_text is
    'Perioden, som den vises';
comment on column mart.document.period_note is
    'Hvad dokumentet siger om perioden; tom tekst når intet';
comment on column mart.document.parties is
    'Parterne, adskilt af semikolon';
comment on column mart.document.organisation is
    'Styregruppe, formand, tovholdere og møder i dokumentets ord; tom tekst når intet er trykt';
comment on column mart.document.inconsistency is
    'Hvor dokumentet modsiger sig selv; tom tekst når intet er fundet';
comment on column mart.document.not_available is
    'Bilag, som dokumentet nævner, og som Pejl ikke har; tom tekst når alt er der';
comment on column mart.document.as_of is
    'Opgørelsesdag';
comment on column mart.document.next_duty_on is
    'Dagen for den næste rapportering; tom når der ingen er';
comment on column mart.document.next_duty_text is
    'Den næste rapportering med dag og ansvarlig, som den vises; tom tekst når der ingen er';
comment on column mart.document.targets is
    'Antal mål';
comment on column mart.document.targets_off_course is
    'Antal mål, der er uændrede, bagud eller ikke nået';
comment on column mart.document.targets_not_assessable is
    'Antal mål, der ikke kan vurderes';
comment on column mart.document.initiatives is
    'Antal indsatser';
comment on column mart.document.commitments is
    'Antal forpligtelser';
