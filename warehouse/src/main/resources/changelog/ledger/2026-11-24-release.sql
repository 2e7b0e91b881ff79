--liquibase formatted sql

--changeset pejl:2026-11-24-release logicalFilePath:ledger
create table release (
    release_id text not null,
    run_id text not null,
    as_of date not null,
    published_at timestamp not null,
    newest_known_on date,
    content_digest text not null,
    inputs_digest text not null,
    primary key (release_id)
);

comment on table release is
    'One row per release.';
comment on column release.release_id is
    'Release, also the name of its folder below releases/';
comment on column release.run_id is
    'Run that made it';
comment on column release.as_of is
    'Day that status is computed for';
comment on column release.published_at is
    'When it was published, UTC';
comment on column release.newest_known_on is
    'Newest known-on of a delivery that it uses';
comment on column release.content_digest is
    'Digest of its dim, fact and mart';
comment on column release.inputs_digest is
    'Digest of the deliveries it accounts for, with their outcomes';

--rollback drop table release
