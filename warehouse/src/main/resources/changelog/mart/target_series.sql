--liquibase formatted sql

--changeset pejl:mart.target_series
create table mart.target_series (
    document_id text not null,
    document_title text not null,
    target_id text not null,
    target_title text not null,
    member text not null,
    member_title text not null,
    measure_title text not null,
    indicator_id text not null,
    indicator_title text not null,
    unit text not null,
    unit_title text not null,
    decimals integer not null,
    period_id text not null,
    period_title text not null,
    starts_on date not null,
    ends_on date not null,
    is_today boolean not null,
    value decimal(18,6),
    missing text not null,
    missing_text text not null,
    provisional boolean not null,
    baseline decimal(18,6),
    goal decimal(18,6),
    expected decimal(18,6),
    benchmark decimal(18,6)
);

comment on table mart.target_series is
    'Én række pr. mål, medlem, måling og periode med værdi, udgangspunkt, målsætning og forventet værdi.';
comment on column mart.target_series.document_id is
    'Dokumentets id';
comment on column mart.target_series.document_title is
    'Dokument';
comment on column mart.target_series.target_id is
    'Målets id';
comment on column mart.target_series.target_title is
    'Mål';
comment on column mart.target_series.member is
    'Medlem, som målet er delt op efter; ''alle'' for målet selv';
comment on column mart.target_series.member_title is
    'Medlemmet, som det vises';
comment on column mart.target_series.measure_title is
    'Det, som skiller målingen fra målets øvrige; tom tekst når den er den eneste';
comment on column mart.target_series.indicator_id is
    'Nøgletallets id';
comment on column mart.target_series.indicator_title is
    'Nøgletal';
comment on column mart.target_series.unit is
    'Enhed';
comment on column mart.target_series.unit_title is
    'Enheden i ord';
comment on column mart.target_series.decimals is
    'Antal decimaler';
comment on column mart.target_series.period_id is
    'Periode';
comment on column mart.target_series.period_title is
    'Perioden, som den vises';
comment on column mart.target_series.starts_on is
    'Periodens første dag';
comment on column mart.target_series.ends_on is
    'Periodens sidste dag';
comment on column mart.target_series.is_today is
    'Sand når opgørelsesdagen ligger i perioden';
comment on column mart.target_series.value is
    'Værdi; tom når den mangler';
comment on column mart.target_series.missing is
    'Kode for, hvorfor værdien mangler; tom tekst når den ikke mangler';
comment on column mart.target_series.missing_text is
    'Hvorfor værdien mangler; tom tekst når den ikke mangler';
comment on column mart.target_series.provisional is
    'Sand når værdien er foreløbig';
comment on column mart.target_series.baseline is
    'Udgangspunkt';
comment on column mart.target_series.goal is
    'Målsætning';
comment on column mart.target_series.expected is
    'Værdi, som vejen fra udgangspunkt til målsætning giver i perioden';
comment on column mart.target_series.benchmark is
    'Landets værdi i samme periode';
