--liquibase formatted sql

--changeset pejl:ops.run
create table ops.run (
    run_id text not null,
    as_of date not null,
    started_at timestamp not null,
    deliveries integer not null,
    outcome text not null,
    finished_at timestamp
);

comment on table ops.run is
    'Én række pr. kørsel.';
comment on column ops.run.run_id is
    'Kørslens id';
comment on column ops.run.as_of is
    'Opgørelsesdag';
comment on column ops.run.started_at is
    'Tidspunkt, hvor kørslen frøs sin liste af leverancer, UTC';
comment on column ops.run.deliveries is
    'Antal leverancer på listen';
comment on column ops.run.outcome is
    'published (udgivet), unchanged (intet nyt), stopped (stoppet af en kontrol) eller open (ikke færdig)';
comment on column ops.run.finished_at is
    'Tidspunkt, hvor kørslen blev færdig, UTC';
