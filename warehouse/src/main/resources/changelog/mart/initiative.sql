--liquibase formatted sql

--changeset pejl:mart.initiative
create table mart.initiative (
    document_id text not null,
    document_title text not null,
    document_short_title text not null,
    document_order integer not null,
    initiative_id text not null,
    initiative_order integer not null,
    initiative_title text not null,
    area text not null,
    kind_text text not null,
    owner text not null,
    period_text text not null,
    next_step text not null,
    targets_text text not null,
    targets_off_course integer not null,
    status text not null,
    status_text text not null,
    status_order integer not null,
    symbol text not null,
    status_date date,
    status_date_text text not null,
    report text not null
);

comment on table mart.initiative is
    'Én række pr. indsats med dens nyeste status og de mål, den tjener.';
comment on column mart.initiative.document_id is
    'Dokumentets id';
comment on column mart.initiative.document_title is
    'Dokument';
comment on column mart.initiative.document_short_title is
    'Dokumentets korte navn';
comment on column mart.initiative.document_order is
    'Dokumentets rækkefølge';
comment on column mart.initiative.initiative_id is
    'Indsatsens id';
comment on column mart.initiative.initiative_order is
    'Indsatsens rækkefølge i dokumentet';
comment on column mart.initiative.initiative_title is
    'Indsats';
comment on column mart.initiative.area is
    'Område; tom tekst når dokumentet intet siger';
comment on column mart.initiative.kind_text is
    'Ny, fortsat, fase, spor, tema, aktivitet eller prøvehandling, som det vises; tom tekst når dokumentet intet siger';
comment on column mart.initiative.owner is
    'Ansvarlig, eller ikke udpeget';
comment on column mart.initiative.period_text is
    'Periode i dokumentets ord; tom tekst når ingen';
comment on column mart.initiative.next_step is
    'Næste skridt i dokumentets ord; tom tekst når intet';
comment on column mart.initiative.targets_text is
    'De mål, som indsatsen tjener, adskilt af semikolon; tom tekst når dokumentet intet siger';
comment on column mart.initiative.targets_off_course is
    'Antal af dem, der er uændrede, bagud eller ikke nået';
comment on column mart.initiative.status is
    'not_started, in_progress, fulfilled eller stopped; ukendt når ingen har meldt';
comment on column mart.initiative.status_text is
    'Status i ord';
comment on column mart.initiative.status_order is
    'Rækkefølge for status';
comment on column mart.initiative.symbol is
    'Figur, så status kan kendes uden farve';
comment on column mart.initiative.status_date is
    'Dagen for den nyeste melding; tom når der ingen er';
comment on column mart.initiative.status_date_text is
    'Dagen for den nyeste melding, som den vises; tom tekst når der ingen er';
comment on column mart.initiative.report is
    'Hvad der er meldt; tom tekst når intet';
