--liquibase formatted sql

--changeset pejl:2026-11-24-stage logicalFilePath:ledger
create table stage (
    extract text not null,
    slot text not null,
    known_on date not null,
    sha256 text not null,
    fingerprint text not null,
    folder text not null,
    outcome text not null,
    records_read bigint not null,
    records_accepted bigint not null,
    records_held bigint not null,
    findings bigint not null,
    recorded_at timestamp not null,
    primary key (extract, slot, known_on, sha256, fingerprint)
);

comment on table stage is
    'One row per delivery and fingerprint that it was staged with: its records accounted for.';
comment on column stage.extract is
    'Extract of the delivery';
comment on column stage.slot is
    'Slot of the delivery';
comment on column stage.known_on is
    'Known-on of the delivery';
comment on column stage.sha256 is
    'SHA-256 of the delivery';
comment on column stage.fingerprint is
    'Fingerprint of the stage step';
comment on column stage.folder is
    'Folder of the step''s output, below staged/';
comment on column stage.outcome is
    'usable or rejected';
comment on column stage.records_read is
    'Records read; read = accepted + held';
comment on column stage.records_accepted is
    'Records accepted';
comment on column stage.records_held is
    'Records held';
comment on column stage.findings is
    'Findings, also those beyond the cap';
comment on column stage.recorded_at is
    'When the step was last used, UTC: the newest counts';

--rollback drop table stage
