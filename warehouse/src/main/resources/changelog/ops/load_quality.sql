--liquibase formatted sql

--changeset pejl:ops.load_quality
create table ops.load_quality (
    extract text not null,
    deliveries bigint not null,
    rejected bigint not null,
    newest_known_on date,
    records_read bigint,
    records_accepted bigint,
    records_held bigint,
    held_share_pct decimal(9,4) not null,
    findings bigint
);

comment on table ops.load_quality is
    'Én række pr. udtræk med regnskabet for dets leverancer.';
comment on column ops.load_quality.extract is
    'Udtræk';
comment on column ops.load_quality.deliveries is
    'Antal leverancer';
comment on column ops.load_quality.rejected is
    'Antal afviste leverancer';
comment on column ops.load_quality.newest_known_on is
    'Nyeste dag, som en brugbar leverance er kendt fra';
comment on column ops.load_quality.records_read is
    'Antal læste poster; tom for udtræk om personer';
comment on column ops.load_quality.records_accepted is
    'Antal godtagne poster; tom for udtræk om personer';
comment on column ops.load_quality.records_held is
    'Antal tilbageholdte poster; tom for udtræk om personer';
comment on column ops.load_quality.held_share_pct is
    'Tilbageholdte poster i procent af læste; for udtræk om personer i hele procent';
comment on column ops.load_quality.findings is
    'Antal fund; tom for udtræk om personer';
