--liquibase formatted sql

--changeset pejl:mart.commitment
create table mart.commitment (
    document_id text not null,
    document_title text not null,
    document_short_title text not null,
    document_order integer not null,
    commitment_id text not null,
    commitment_order integer not null,
    commitment_title text not null,
    party text not null,
    track text not null,
    status text not null,
    status_text text not null,
    status_order integer not null,
    symbol text not null,
    status_date date,
    status_date_text text not null,
    report text not null
);

comment on table mart.commitment is
    'Én række pr. forpligtelse med dens nyeste status.';
comment on column mart.commitment.document_id is
    'Dokumentets id';
comment on column mart.commitment.document_title is
    'Dokument';
comment on column mart.commitment.document_short_title is
    'Dokumentets korte navn';
comment on column mart.commitment.document_order is
    'Dokumentets rækkefølge';
comment on column mart.commitment.commitment_id is
    'Forpligtelsens id';
comment on column mart.commitment.commitment_order is
    'Forpligtelsens rækkefølge i dokumentet';
comment on column mart.commitment.commitment_title is
    'Forpligtelse';
comment on column mart.commitment.party is
    'Part; tom tekst når dokumentet intet siger';
comment on column mart.commitment.track is
    'Spor; tom tekst når dokumentet intet siger';
comment on column mart.commitment.status is
    'not_started, in_progress, fulfilled eller stopped; ukendt når ingen har meldt';
comment on column mart.commitment.status_text is
    'Status i ord';
comment on column mart.commitment.status_order is
    'Rækkefølge for status';
comment on column mart.commitment.symbol is
    'Figur, så status kan kendes uden farve';
comment on column mart.commitment.status_date is
    'Dagen for den nyeste melding; tom når der ingen er';
comment on column mart.commitment.status_date_text is
    'Dagen for den nyeste melding, som den vises; tom tekst når der ingen er';
comment on column mart.commitment.report is
    'Hvad der er meldt; tom tekst når intet';
