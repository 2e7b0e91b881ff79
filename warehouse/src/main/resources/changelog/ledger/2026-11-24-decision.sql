--liquibase formatted sql

--changeset pejl:2026-11-24-decision logicalFilePath:ledger
create table decision (
    decided_at timestamp not null,
    kind text not null,
    subject text not null,
    reason text not null
);

comment on table decision is
    'One row per decision that a person took about what is served.';
comment on column decision.decided_at is
    'When, UTC';
comment on column decision.kind is
    'Kind of decision, for example rollback';
comment on column decision.subject is
    'What it is about, for example a release';
comment on column decision.reason is
    'Why; empty when none was given';

--rollback drop table decision
