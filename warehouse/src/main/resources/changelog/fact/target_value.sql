--liquibase formatted sql

--changeset pejl:fact.target_value
create table fact.target_value (
    document_id text not null,
    target_id text not null,
    member text not null,
    measure integer not null,
    measure_title text not null,
    indicator_id text not null,
    period_id text not null,
    starts_on date not null,
    ends_on date not null,
    value decimal(18,6),
    missing text not null,
    provisional boolean not null,
    baseline_value decimal(18,6),
    goal_value decimal(18,6),
    expected_value decimal(18,6),
    benchmark_value decimal(18,6)
);

comment on table fact.target_value is
    'Én række pr. mål, medlem, måling og periode: værdien ved siden af den vej, som den holdes op imod.';
comment on column fact.target_value.document_id is
    'Dokument, som sætter målet';
comment on column fact.target_value.target_id is
    'Målets id';
comment on column fact.target_value.member is
    'Medlem, som målet er delt op efter; ''alle'' for målet selv';
comment on column fact.target_value.measure is
    'Målingens nummer, fra 1; et mål kan have flere, som alle skal holde';
comment on column fact.target_value.measure_title is
    'Det, som skiller målingen fra målets øvrige; tom tekst når den er den eneste';
comment on column fact.target_value.indicator_id is
    'Nøgletal';
comment on column fact.target_value.period_id is
    'Periode';
comment on column fact.target_value.starts_on is
    'Periodens første dag';
comment on column fact.target_value.ends_on is
    'Periodens sidste dag';
comment on column fact.target_value.value is
    'Værdien, afrundet til nøgletallets decimaler; tom når den mangler';
comment on column fact.target_value.missing is
    'Hvorfor værdien mangler; tom tekst når den ikke mangler';
comment on column fact.target_value.provisional is
    'Sand når værdien er foreløbig';
comment on column fact.target_value.baseline_value is
    'Udgangspunkt';
comment on column fact.target_value.goal_value is
    'Målsætning; tom for mål uden tal';
comment on column fact.target_value.expected_value is
    'Værdi, som vejen fra udgangspunkt til målsætning giver i perioden; tom når der ingen vej er';
comment on column fact.target_value.benchmark_value is
    'Landets værdi i samme periode';
