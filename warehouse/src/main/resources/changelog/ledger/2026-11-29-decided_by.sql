--liquibase formatted sql

--changeset pejl:2026-11-29-decided_by logicalFilePath:ledger
alter table decision add column decided_by text default '';

comment on table decision is
    'One row per decision that a person took about what counts or is served.';
comment on column decision.kind is
    'Kind of decision: rollback, withdraw, readmit or rotate_key';
comment on column decision.subject is
    'What it is about: a release, the SHA-256 of a file or the id of a key';
comment on column decision.decided_by is
    'Account that it was taken with; empty when not known';

--rollback alter table decision drop column decided_by
