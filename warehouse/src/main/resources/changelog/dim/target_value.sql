--liquibase formatted sql

--changeset pejl:dim.target_value
create table dim.target_value (
    target_id text not null,
    valid_from date not null,
    kind text not null,
    value_number integer not null,
    member text not null,
    period text not null,
    value decimal(18,6) not null,
    note text
);

comment on table dim.target_value is
    'Én række pr. mål, version og yderligere værdi, som dokumentet trykker.';
comment on column dim.target_value.target_id is
    'Målets id';
comment on column dim.target_value.valid_from is
    'Versionens første dag';
comment on column dim.target_value.kind is
    'history (tidligere værdi), projection (forventning), benchmark (landets værdi) eller baseline_member (et medlems udgangspunkt)';
comment on column dim.target_value.value_number is
    'Værdiens nummer inden for sin art, fra 1';
comment on column dim.target_value.member is
    'Medlem, som værdien gælder; ''alle'' når den gælder målet selv';
comment on column dim.target_value.period is
    'Periode';
comment on column dim.target_value.value is
    'Værdien, som den er trykt';
comment on column dim.target_value.note is
    'Bemærkning';
