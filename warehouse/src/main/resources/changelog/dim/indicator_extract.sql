--liquibase formatted sql

--changeset pejl:dim.indicator_extract
create table dim.indicator_extract (
    indicator_id text not null,
    extract text not null
);

comment on table dim.indicator_extract is
    'Én række pr. nøgletal og udtræk, som det beregnes af.';
comment on column dim.indicator_extract.indicator_id is
    'Nøgletallets id';
comment on column dim.indicator_extract.extract is
    'Udtrækkets id';
