--liquibase formatted sql

--changeset pejl:fact.labour_market
create table fact.labour_market (
    table_name text not null,
    area_name text not null,
    period_id text not null,
    school_year text not null,
    dimensions text not null,
    measure text not null,
    unit text not null,
    value decimal(18,6)
);

comment on table fact.labour_market is
    'Én række pr. tabel i jobindsats, område, periode, opdeling og talkolonne.';
comment on column fact.labour_market.table_name is
    'Tabellens navn, som den er leveret';
comment on column fact.labour_market.area_name is
    'Områdets navn, som det er leveret';
comment on column fact.labour_market.period_id is
    'Periode';
comment on column fact.labour_market.school_year is
    'Skoleår, som periodens sidste dag ligger i';
comment on column fact.labour_market.dimensions is
    'Opdeling som navn=værdi adskilt af semikolon i alfabetisk orden; tom tekst uden opdeling';
comment on column fact.labour_market.measure is
    'Talkolonnens navn, som det er leveret';
comment on column fact.labour_market.unit is
    'Enhed; tom tekst når den ikke er oplyst';
comment on column fact.labour_market.value is
    'Værdi; tom når den er diskretioneret eller mangler hos kilden';
