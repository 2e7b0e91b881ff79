--liquibase formatted sql

--changeset pejl:dim.official_measure
create table dim.official_measure (
    cube text not null,
    measure text not null,
    indicator_id text not null,
    fixed text not null,
    institution text not null,
    programme text not null,
    education text not null,
    stage text not null,
    entry text not null,
    grouping text not null,
    school_year text not null
);

comment on table dim.official_measure is
    'Én række pr. talkolonne i uddannelsesstatistik, der er et nøgletal.';
comment on column dim.official_measure.cube is
    'Terning';
comment on column dim.official_measure.measure is
    'Talkolonne';
comment on column dim.official_measure.indicator_id is
    'Nøgletal';
comment on column dim.official_measure.fixed is
    'Niveauer, der skal have en værdi, adskilt af lodret streg';
comment on column dim.official_measure.institution is
    'Niveau eller =ord, ellers tom tekst';
comment on column dim.official_measure.programme is
    'Niveau eller =ord, ellers tom tekst';
comment on column dim.official_measure.education is
    'Niveau eller =ord, ellers tom tekst';
comment on column dim.official_measure.stage is
    'Niveau eller =ord, ellers tom tekst';
comment on column dim.official_measure.entry is
    'Niveau eller =ord, ellers tom tekst';
comment on column dim.official_measure.grouping is
    'Øvrig afgrænsning';
comment on column dim.official_measure.school_year is
    'Skoleår som 2024/25, som rækken hører til';
