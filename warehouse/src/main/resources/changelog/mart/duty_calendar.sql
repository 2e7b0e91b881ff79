--liquibase formatted sql

--changeset pejl:mart.duty_calendar
create table mart.duty_calendar (
    document_id text not null,
    document_title text not null,
    document_short_title text not null,
    document_order integer not null,
    duty_id text not null,
    what text not null,
    every_text text not null,
    owner text not null,
    note text not null,
    as_of date not null,
    due_on date,
    due_text text not null,
    days_left integer,
    days_left_text text not null,
    is_next boolean not null
);

comment on table mart.duty_calendar is
    'Én række pr. rapporteringspligt og dag, den falder; en pligt uden dag har én række.';
comment on column mart.duty_calendar.document_id is
    'Dokumentets id';
comment on column mart.duty_calendar.document_title is
    'Dokument';
comment on column mart.duty_calendar.document_short_title is
    'Dokumentets korte navn';
comment on column mart.duty_calendar.document_order is
    'Dokumentets rækkefølge';
comment on column mart.duty_calendar.duty_id is
    'Rapporteringspligtens id';
comment on column mart.duty_calendar.what is
    'Hvad der skal rapporteres';
comment on column mart.duty_calendar.every_text is
    'Hvor tit, som det vises; tom tekst når det er én gang';
comment on column mart.duty_calendar.owner is
    'Ansvarlig, eller ikke udpeget';
comment on column mart.duty_calendar.note is
    'Bemærkning; tom tekst når ingen';
comment on column mart.duty_calendar.as_of is
    'Opgørelsesdag';
comment on column mart.duty_calendar.due_on is
    'Dagen; tom når dokumentet ikke giver en';
comment on column mart.duty_calendar.due_text is
    'Dagen, som den vises';
comment on column mart.duty_calendar.days_left is
    'Antal dage fra opgørelsesdagen; negativt når dagen er gået';
comment on column mart.duty_calendar.days_left_text is
    'Antal dage i ord; tom tekst når der ingen dag er';
comment on column mart.duty_calendar.is_next is
    'Sand for pligtens næste dag';
