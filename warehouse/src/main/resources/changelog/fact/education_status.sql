--liquibase formatted sql

--changeset pejl:fact.education_status
create table fact.education_status (
    area_code text not null,
    education text not null,
    year integer not null,
    school_year text not null,
    status text not null,
    persons integer not null
);

comment on table fact.education_status is
    'Én række pr. grundskolekommune, uddannelse, år og status for 18-25-årige.';
comment on column fact.education_status.area_code is
    'Grundskolekommunens kode fra dim.municipality; ''alle'' er hele landet';
comment on column fact.education_status.education is
    'Uddannelse, eller alle';
comment on column fact.education_status.year is
    'År';
comment on column fact.education_status.school_year is
    'Skoleår, som året hører til';
comment on column fact.education_status.status is
    'total, completed (fuldført), in_progress (i gang), interrupted (afbrudt) eller not_registered (intet registreret)';
comment on column fact.education_status.persons is
    'Antal personer';
