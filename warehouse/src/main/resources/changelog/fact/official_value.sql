--liquibase formatted sql

--changeset pejl:fact.official_value
create table fact.official_value (
    indicator_id text not null,
    municipality_code text not null,
    institution_code text not null,
    campus text not null,
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
    published_on date
);

comment on table fact.official_value is
    'Én række pr. nøgletal, afgrænsning og periode, aflæst i officielle eller indtastede tabeller.';
comment on column fact.official_value.indicator_id is
    'Nøgletal';
comment on column fact.official_value.municipality_code is
    'Kommune';
comment on column fact.official_value.institution_code is
    'Skole';
comment on column fact.official_value.campus is
    'Campus';
comment on column fact.official_value.branch_school is
    'Brancheskole';
comment on column fact.official_value.programme_code is
    'Uddannelsens kode';
comment on column fact.official_value.education is
    'Uddannelsesart';
comment on column fact.official_value.stage is
    'Forløb';
comment on column fact.official_value.entry is
    'Indgang';
comment on column fact.official_value.group_key is
    'Øvrig afgrænsning';
comment on column fact.official_value.period_id is
    'Periode';
comment on column fact.official_value.numerator is
    'Tæller';
comment on column fact.official_value.denominator is
    'Nævner';
comment on column fact.official_value.value is
    'Værdi';
comment on column fact.official_value.published_on is
    'Offentliggjort';
