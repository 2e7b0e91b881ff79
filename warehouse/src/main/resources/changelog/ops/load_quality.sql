--liquibase formatted sql

--changeset pejl:ops.load_quality
create table ops.load_quality (
    extract text not null,
    deliveries bigint not null,
    rejected bigint not null,
    newest_known_on date,
    records_read bigint not null,
    records_accepted bigint not null,
    records_held bigint not null,
    held_share_pct decimal(9,4) not null,
    findings bigint not null
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
    'Antal læste poster';
comment on column ops.load_quality.records_accepted is
    'Antal godtagne poster';
comment on column ops.load_quality.records_held is
    'Antal tilbageholdte poster';
comment on column ops.load_quality.held_share_pct is
    'Tilbageholdte poster i procent af læste';
comment on column ops.load_quality.findings is
    'Antal fund';
