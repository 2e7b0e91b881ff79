--liquibase formatted sql

--changeset pejl:2026-11-29-run_stop logicalFilePath:ledger
create table run_stop (
    run_id text not null,
    check_id text not null,
    primary key (run_id, check_id)
);

comment on table run_stop is
    'One row per run and check that stopped it the last time it was built.';
comment on column run_stop.run_id is
    'Run';
comment on column run_stop.check_id is
    'Check';

--rollback drop table run_stop
