--liquibase formatted sql

--changeset pejl:2026-11-24-file_finding logicalFilePath:ledger
create table file_finding (
    sha256 text not null,
    file_name text not null,
    rule text not null,
    severity text not null,
    text text not null,
    seen_at timestamp not null,
    primary key (sha256, file_name, rule)
);

comment on table file_finding is
    'One row per file that is no delivery and the rule that says so.';
comment on column file_finding.sha256 is
    'SHA-256 of the file';
comment on column file_finding.file_name is
    'Path of the file below the inbox';
comment on column file_finding.rule is
    'Rule code, for example unknown_file';
comment on column file_finding.severity is
    'warn, hold or reject';
comment on column file_finding.text is
    'What is wrong and what to do, in Danish, without anything of the content';
comment on column file_finding.seen_at is
    'When it was first seen, UTC';

--rollback drop table file_finding
