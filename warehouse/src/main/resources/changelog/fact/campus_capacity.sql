--liquibase formatted sql

--changeset pejl:fact.campus_capacity
create table fact.campus_capacity (
    campus text not null,
    places integer not null,
    approximate boolean not null,
    school_year text not null
);

comment on table fact.campus_capacity is
    'Én række pr. campus og skoleår.';
comment on column fact.campus_capacity.campus is
    'Campus';
comment on column fact.campus_capacity.places is
    'Antal pladser';
comment on column fact.campus_capacity.approximate is
    'Sand når antallet er et skøn';
comment on column fact.campus_capacity.school_year is
    'Skoleår som 2024/25, som rækken hører til';
