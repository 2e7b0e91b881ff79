--liquibase formatted sql

--changeset pejl:ops.delivery
create table ops.delivery (
    extract text not null,
    slot text not null,
    known_on date not null,
    sha256 text not null,
    file_name text not null,
    mode text not null,
    sender text not null,
    received_at timestamp not null,
    is_current boolean not null,
    tells_of_persons boolean not null,
    outcome text not null,
    records_read bigint,
    records_accepted bigint,
    records_held bigint,
    findings bigint
);

comment on table ops.delivery is
    'Én række pr. leverance, med regnskab for dens poster.';
comment on column ops.delivery.extract is
    'Udtræk';
comment on column ops.delivery.slot is
    'Leveranceplads';
comment on column ops.delivery.known_on is
    'Dag, som leverancen er kendt fra';
comment on column ops.delivery.sha256 is
    'Indholdets SHA-256';
comment on column ops.delivery.file_name is
    'Filens navn';
comment on column ops.delivery.mode is
    'snapshot, append eller change';
comment on column ops.delivery.sender is
    'Afsender eller den del af udtrækket, som ventes for sig, efter leverancepladsen; tom tekst når udtrækket er helt';
comment on column ops.delivery.received_at is
    'Modtaget, UTC';
comment on column ops.delivery.is_current is
    'Sand når leverancen er den, som pladsen viser';
comment on column ops.delivery.tells_of_persons is
    'Sand når posterne er om personer, så antal ikke vises';
comment on column ops.delivery.outcome is
    'usable (brugbar), rejected (afvist) eller pending (ikke behandlet)';
comment on column ops.delivery.records_read is
    'Antal læste poster; tom for udtræk om personer';
comment on column ops.delivery.records_accepted is
    'Antal godtagne poster; tom for udtræk om personer';
comment on column ops.delivery.records_held is
    'Antal tilbageholdte poster; tom for udtræk om personer';
comment on column ops.delivery.findings is
    'Antal fund; tom for udtræk om personer';
