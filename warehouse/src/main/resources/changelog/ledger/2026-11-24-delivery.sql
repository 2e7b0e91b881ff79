--liquibase formatted sql

--changeset pejl:2026-11-24-delivery logicalFilePath:ledger
create table delivery (
    extract text not null,
    slot text not null,
    known_on date not null,
    sha256 text not null,
    mode text not null,
    known_from text not null,
    file_name text not null,
    sender text not null,
    received_at timestamp not null,
    primary key (extract, slot, known_on, sha256, received_at)
);

comment on table delivery is
    'One row per delivery: extract, slot, known-on, content hash and receipt. Never altered.';
comment on column delivery.extract is
    'Extract, the id of its contract';
comment on column delivery.slot is
    'Part of the extract that the delivery fills, for example sender and period';
comment on column delivery.known_on is
    'Day from which the delivery is known';
comment on column delivery.sha256 is
    'SHA-256 of the file, by which it lies in landing/';
comment on column delivery.mode is
    'snapshot, append or change';
comment on column delivery.known_from is
    'What told the known-on: name, content, meta or receipt';
comment on column delivery.file_name is
    'Path of the file below the inbox, or what the source calls it';
comment on column delivery.sender is
    'Who delivered it; empty when not known';
comment on column delivery.received_at is
    'When it was registered, UTC';

--rollback drop table delivery
