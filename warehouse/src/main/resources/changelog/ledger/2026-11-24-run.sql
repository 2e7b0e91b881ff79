--liquibase formatted sql

--changeset pejl:2026-11-24-run logicalFilePath:ledger
create table run (
    run_id text not null,
    as_of date not null,
    started_at timestamp not null,
    deliveries integer not null,
    outcome text not null,
    finished_at timestamp,
    primary key (run_id)
);

comment on table run is
    'One row per run of the night.';
comment on column run.run_id is
    'Run, for example 20261124T041500-ab12';
comment on column run.as_of is
    'Day that status is computed for';
comment on column run.started_at is
    'When the run froze its list of deliveries, UTC';
comment on column run.deliveries is
    'Deliveries on the list';
comment on column run.outcome is
    'open, published, unchanged or stopped';
comment on column run.finished_at is
    'When it was published or stopped, UTC';

--rollback drop table run
