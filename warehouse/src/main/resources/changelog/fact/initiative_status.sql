--liquibase formatted sql

--changeset pejl:fact.initiative_status
create table fact.initiative_status (
    initiative_id text not null,
    status_date date not null,
    status text not null,
    text text,
    school_year text not null
);

comment on table fact.initiative_status is
    'Én række pr. indsats og dato: hvor langt den er, som tovholderne oplyser det.';
comment on column fact.initiative_status.initiative_id is
    'Id i registret';
comment on column fact.initiative_status.status_date is
    'Dagen, status gælder';
comment on column fact.initiative_status.status is
    'not_started, in_progress, fulfilled eller stopped';
comment on column fact.initiative_status.text is
    'Kort forklaring';
comment on column fact.initiative_status.school_year is
    'Skoleår som 2024/25, som rækken hører til';
