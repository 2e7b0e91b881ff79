--liquibase formatted sql

--changeset pejl:dim.date
create table dim.date (
    date date not null,
    year integer not null,
    month text not null,
    quarter text not null,
    half_year text not null,
    school_year text not null
);

comment on table dim.date is
    'Én række pr. dag.';
comment on column dim.date.date is
    'Dagen';
comment on column dim.date.year is
    'Kalenderår';
comment on column dim.date.month is
    'Måned som 2024M06';
comment on column dim.date.quarter is
    'Kvartal som 2024K2';
comment on column dim.date.half_year is
    'Halvår som 2024H1';
comment on column dim.date.school_year is
    'Skoleår fra 1. august til 31. juli, skrevet 2023/24';
