--liquibase formatted sql

--changeset pejl:dim.series_break
create table dim.series_break (
    indicator_id text not null,
    broken_on date not null,
    effect text not null,
    reason text not null
);

comment on table dim.series_break is
    'Én række pr. nøgletal og dag, hvor dets tidsserie brydes.';
comment on column dim.series_break.indicator_id is
    'Nøgletallets id';
comment on column dim.series_break.broken_on is
    'Første dag efter bruddet';
comment on column dim.series_break.effect is
    'ends (intet kommer efter), restarts (før og efter må ikke sammenlignes) eller note (til orientering)';
comment on column dim.series_break.reason is
    'Hvorfor serien brydes';
