--liquibase formatted sql

--changeset pejl:fact.statbank_count
create table fact.statbank_count (
    table_name text not null,
    area_code text not null,
    dimensions text not null,
    year integer not null,
    persons integer,
    school_year text not null
);

comment on table fact.statbank_count is
    'Én række pr. tabel i Statistikbanken, område, opdeling og år.';
comment on column fact.statbank_count.table_name is
    'Tabel';
comment on column fact.statbank_count.area_code is
    'Område';
comment on column fact.statbank_count.dimensions is
    'Opdeling som navn=værdi adskilt af semikolon';
comment on column fact.statbank_count.year is
    'År';
comment on column fact.statbank_count.persons is
    'Antal personer; tom når kilden ikke oplyser det';
comment on column fact.statbank_count.school_year is
    'Skoleår som 2024/25, som rækken hører til';
