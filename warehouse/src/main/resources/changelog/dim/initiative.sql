--liquibase formatted sql

--changeset pejl:dim.initiative
create table dim.initiative (
    initiative_id text not null,
    document_id text not null,
    sort_order integer not null,
    title text not null,
    area text,
    kind text,
    target_group text,
    owner text not null,
    period_text text,
    next_step text,
    focus text,
    follow_up text,
    note text
);

comment on table dim.initiative is
    'Én række pr. indsats, som parterne gør for at nå mål.';
comment on column dim.initiative.initiative_id is
    'Indsatsens id';
comment on column dim.initiative.document_id is
    'Dokument, som indsatsen står i';
comment on column dim.initiative.sort_order is
    'Rækkefølge i dokumentet';
comment on column dim.initiative.title is
    'Indsatsens navn';
comment on column dim.initiative.area is
    'Område i dokumentet';
comment on column dim.initiative.kind is
    'Indsatsens art, fx continued, new, track eller theme';
comment on column dim.initiative.target_group is
    'Målgruppe';
comment on column dim.initiative.owner is
    'Ansvarlig, eller ''ikke udpeget''';
comment on column dim.initiative.period_text is
    'Periode, som dokumentet skriver den';
comment on column dim.initiative.next_step is
    'Næste skridt';
comment on column dim.initiative.focus is
    'Fokus';
comment on column dim.initiative.follow_up is
    'Opfølgning';
comment on column dim.initiative.note is
    'Bemærkning';
