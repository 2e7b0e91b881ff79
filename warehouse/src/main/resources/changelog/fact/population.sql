--liquibase formatted sql

--changeset pejl:fact.population
create table fact.population (
    area_code text not null,
    sex text not null,
    age integer,
    quarter text not null,
    school_year text not null,
    persons integer not null
);

comment on table fact.population is
    'Én række pr. område, køn, alder og kvartal.';
comment on column fact.population.area_code is
    'Kode fra dim.municipality; ''alle'' er hele landet';
comment on column fact.population.sex is
    'alle, mand eller kvinde';
comment on column fact.population.age is
    'Alder i hele år; tom for alle aldre under ét';
comment on column fact.population.quarter is
    'Kvartal som 2024K1; tallet gælder kvartalets første dag';
comment on column fact.population.school_year is
    'Skoleår, som kvartalets første dag ligger i';
comment on column fact.population.persons is
    'Antal personer';
