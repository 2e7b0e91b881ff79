--liquibase formatted sql

--changeset pejl:dim.municipality
create table dim.municipality (
    municipality_code text not null,
    name text not null,
    level text not null,
    region_code text not null,
    region_name text not null,
    group_name text not null,
    code_4 text not null
);

comment on table dim.municipality is
    'Én række pr. kommune, region og hele landet. Rækken ''alle'' er hele landet, ''ukendt'' er en kommune, der ikke kendes.';
comment on column dim.municipality.municipality_code is
    'Kommunekode med tre cifre (183), regionskode (084), ''alle'' eller ''ukendt''';
comment on column dim.municipality.name is
    'Navn uden ordet Kommune';
comment on column dim.municipality.level is
    'country (landet), region, municipality (kommune) eller none (hverken eller)';
comment on column dim.municipality.region_code is
    'Kode for den region, som kommunen ligger i; ''alle'' for landet';
comment on column dim.municipality.region_name is
    'Navn på regionen';
comment on column dim.municipality.group_name is
    'Danmarks Statistiks kommunegruppe, fx Hovedstadskommuner';
comment on column dim.municipality.code_4 is
    'Koden med fire cifre, som registre bruger den (0183, 1084)';
