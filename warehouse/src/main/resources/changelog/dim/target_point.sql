--liquibase formatted sql

--changeset pejl:dim.target_point
create table dim.target_point (
    target_id text not null,
    valid_from date not null,
    member text not null,
    kind text not null,
    period_id text not null,
    value decimal(18,6) not null,
    note text
);

comment on table dim.target_point is
    'Én række pr. mål, version, medlem, art og periode med et punkt, som målet regnes fra eller til.';
comment on column dim.target_point.target_id is
    'Målets id';
comment on column dim.target_point.valid_from is
    'Versionens første dag';
comment on column dim.target_point.member is
    'Medlem, som punktet gælder; ''alle'' for målet selv';
comment on column dim.target_point.kind is
    'baseline (medlemmets udgangspunkt), step (målsætning undervejs, eller medlemmets egen for året), history (tidligere trykt værdi), projection (forventning) eller benchmark (landets trykte værdi)';
comment on column dim.target_point.period_id is
    'Periode';
comment on column dim.target_point.value is
    'Værdien';
comment on column dim.target_point.note is
    'Bemærkning';
