--liquibase formatted sql

--changeset pejl:dim.initiative_target
create table dim.initiative_target (
    initiative_id text not null,
    target_id text not null
);

comment on table dim.initiative_target is
    'Én række pr. indsats og mål, som indsatsen tjener.';
comment on column dim.initiative_target.initiative_id is
    'Indsatsens id';
comment on column dim.initiative_target.target_id is
    'Målets id';
