--liquibase formatted sql

--changeset pejl:fact.typed_value
create table fact.typed_value (
    indicator_id text not null,
    area_code text not null,
    institution_code text not null,
    branch_school text not null,
    programme_code text not null,
    education text not null,
    stage text not null,
    entry text not null,
    group_key text not null,
    period_id text not null,
    numerator decimal(18,4),
    denominator decimal(18,4),
    value decimal(18,6) not null,
    source text not null,
    published_on date,
    school_year text not null
);

comment on table fact.typed_value is
    'Én række pr. tal, der er indtastet fra en kilde.';
comment on column fact.typed_value.indicator_id is
    'Nøgletal';
comment on column fact.typed_value.area_code is
    'Område';
comment on column fact.typed_value.institution_code is
    'Skole';
comment on column fact.typed_value.branch_school is
    'Brancheskole';
comment on column fact.typed_value.programme_code is
    'Uddannelsens kode';
comment on column fact.typed_value.education is
    'Uddannelsesart';
comment on column fact.typed_value.stage is
    'Forløb';
comment on column fact.typed_value.entry is
    'Indgang';
comment on column fact.typed_value.group_key is
    'Øvrig afgrænsning';
comment on column fact.typed_value.period_id is
    'Periode';
comment on column fact.typed_value.numerator is
    'Tæller';
comment on column fact.typed_value.denominator is
    'Nævner';
comment on column fact.typed_value.value is
    'Værdi';
comment on column fact.typed_value.source is
    'Kilde';
comment on column fact.typed_value.published_on is
    'Offentliggjort';
comment on column fact.typed_value.school_year is
    'Skoleår som 2024/25, som rækken hører til';
