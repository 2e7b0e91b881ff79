--liquibase formatted sql

--changeset pejl:dim.commitment
create table dim.commitment (
    commitment_id text not null,
    document_id text not null,
    sort_order integer not null,
    title text not null,
    party text,
    track text
);

comment on table dim.commitment is
    'Én række pr. forpligtelse, som intet tal måler.';
comment on column dim.commitment.commitment_id is
    'Forpligtelsens id';
comment on column dim.commitment.document_id is
    'Dokument, som forpligtelsen står i';
comment on column dim.commitment.sort_order is
    'Rækkefølge i dokumentet';
comment on column dim.commitment.title is
    'Forpligtelsen';
comment on column dim.commitment.party is
    'Part, som har forpligtelsen';
comment on column dim.commitment.track is
    'Spor i dokumentet';
