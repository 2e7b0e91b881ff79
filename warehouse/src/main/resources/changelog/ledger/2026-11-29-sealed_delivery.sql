--liquibase formatted sql

--changeset pejl:2026-11-29-sealed_delivery logicalFilePath:ledger
create table sealed_delivery (
    extract text not null,
    slot text not null,
    known_on date not null,
    sha256 text not null,
    folder text not null,
    digest text not null,
    sealed_at timestamp not null,
    sealed_by text not null,
    reason text not null,
    primary key (extract, slot, known_on, sha256, sealed_at)
);

comment on table sealed_delivery is
    'One row per delivery whose bytes were purged: its staged output is the input from then on.';
comment on column sealed_delivery.extract is
    'Extract of the delivery';
comment on column sealed_delivery.slot is
    'Slot of the delivery';
comment on column sealed_delivery.known_on is
    'Known-on of the delivery';
comment on column sealed_delivery.sha256 is
    'SHA-256 of the bytes that were purged';
comment on column sealed_delivery.folder is
    'Folder of the staged output, below staged/';
comment on column sealed_delivery.digest is
    'Digest of the staged rows, by which the output is known again';
comment on column sealed_delivery.sealed_at is
    'When, UTC';
comment on column sealed_delivery.sealed_by is
    'Account that it was done with';
comment on column sealed_delivery.reason is
    'Why';

--rollback drop table sealed_delivery
