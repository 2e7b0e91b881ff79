--liquibase formatted sql

--changeset pejl:2026-11-24-used_target logicalFilePath:ledger
create table used_target (
    version_name text not null,
    terms text not null,
    release_id text not null,
    primary key (version_name)
);

comment on table used_target is
    'One row per version of a target that a release was judged on.';
comment on column used_target.version_name is
    'Target and the first day of its version';
comment on column used_target.terms is
    'What its status depends on; changing them asks for a correction';
comment on column used_target.release_id is
    'Release that first used these terms';

--rollback drop table used_target
