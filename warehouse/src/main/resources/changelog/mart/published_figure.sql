--liquibase formatted sql

--changeset pejl:mart.published_figure
create table mart.published_figure (
    figure_id text not null,
    cell_number integer not null,
    document_id text not null,
    document_title text not null,
    place text not null,
    what text not null,
    indicator_id text not null,
    indicator_title text not null,
    measure text not null,
    scope_text text not null,
    period text not null,
    since text,
    published_value decimal(18,6) not null,
    expected_value decimal(18,6) not null,
    decimals integer not null,
    unit text not null,
    precision text not null,
    computed_value decimal(18,6),
    official_value decimal(18,6),
    outcome text not null,
    note text,
    inconsistency text,
    query text not null
);

comment on table mart.published_figure is
    'Én række pr. tal, som et dokument har offentliggjort, ved siden af lagerets tal for det samme.';
comment on column mart.published_figure.figure_id is
    'Figurens id';
comment on column mart.published_figure.cell_number is
    'Tallets nummer i figuren, fra 1';
comment on column mart.published_figure.document_id is
    'Dokumentets id';
comment on column mart.published_figure.document_title is
    'Dokument';
comment on column mart.published_figure.place is
    'Sted i dokumentet';
comment on column mart.published_figure.what is
    'Figuren i dokumentets ord';
comment on column mart.published_figure.indicator_id is
    'Nøgletal, som tallet viser';
comment on column mart.published_figure.indicator_title is
    'Nøgletallets navn';
comment on column mart.published_figure.measure is
    'value (værdi), numerator (tæller), denominator (nævner), difference_to_national eller change';
comment on column mart.published_figure.scope_text is
    'Afgrænsningen, som den vises';
comment on column mart.published_figure.period is
    'Periode';
comment on column mart.published_figure.since is
    'Periode, som en ændring regnes fra';
comment on column mart.published_figure.published_value is
    'Tallet, nøjagtigt som det er trykt; i enheden sign er 1 en stigning og -1 et fald';
comment on column mart.published_figure.expected_value is
    'Tallet, som reglerne giver; kun et andet, hvor dokumentet modsiger sig selv';
comment on column mart.published_figure.decimals is
    'Antal decimaler, som tallet er trykt med';
comment on column mart.published_figure.unit is
    'Enhed';
comment on column mart.published_figure.precision is
    'exact (som trykt), about (cirka) eller at_least (mindst)';
comment on column mart.published_figure.computed_value is
    'Lagerets tal, beregnet fra personer, rundet som det trykte; tom når det ikke findes';
comment on column mart.published_figure.official_value is
    'Lagerets tal, aflæst i en officiel eller indtastet tabel, rundet som det trykte; tom når det ikke findes';
comment on column mart.published_figure.outcome is
    'recomputed (genberegnet ens), loaded (aflæst ens), text (kun tekst), missing (mangler) eller differs (afviger)';
comment on column mart.published_figure.note is
    'Bemærkning';
comment on column mart.published_figure.inconsistency is
    'Hvor figuren modsiger sig selv eller dokumentet';
comment on column mart.published_figure.query is
    'SQL, der henter lagerets tal i den udgivne fil';
