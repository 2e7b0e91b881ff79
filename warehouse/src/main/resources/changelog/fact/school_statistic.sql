--liquibase formatted sql

--changeset pejl:fact.school_statistic
create table fact.school_statistic (
    cube text not null,
    area_code text not null,
    levels text not null,
    measure text not null,
    unit text not null,
    school_year text not null,
    period_id text not null,
    value decimal(18,6)
);

comment on table fact.school_statistic is
    'Én række pr. kube i uddannelsesstatistik, område, opdeling, talkolonne og skoleår.';
comment on column fact.school_statistic.cube is
    'Kubens navn, som den er leveret';
comment on column fact.school_statistic.area_code is
    'Kode fra dim.municipality; ''alle'' er hele landet, ''ukendt'' når området ikke er en kommune';
comment on column fact.school_statistic.levels is
    'Opdeling som navn=værdi adskilt af semikolon i alfabetisk orden; tom tekst uden opdeling';
comment on column fact.school_statistic.measure is
    'Talkolonnens navn, som det er leveret';
comment on column fact.school_statistic.unit is
    'Enhed, fx percent; tom tekst når den ikke er oplyst';
comment on column fact.school_statistic.school_year is
    'Skoleår';
comment on column fact.school_statistic.period_id is
    'Periode, som kilden skriver den: 2024/25, 2024 eller ukendt';
comment on column fact.school_statistic.value is
    'Værdi; tom når den mangler hos kilden';
