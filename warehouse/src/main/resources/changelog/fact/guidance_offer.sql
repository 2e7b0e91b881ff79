--liquibase formatted sql

--changeset pejl:fact.guidance_offer
create table fact.guidance_offer (
    person_hi bigint not null,
    person_lo bigint not null,
    offered_on date not null,
    guidance_type text not null,
    accepted boolean,
    delivered_by text not null,
    school_year text not null
);

comment on table fact.guidance_offer is
    'Én række pr. tilbud om vejledning. Kun i kernen.';
comment on column fact.guidance_offer.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.guidance_offer.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.guidance_offer.offered_on is
    'Tilbudt';
comment on column fact.guidance_offer.guidance_type is
    'individual, group eller collective';
comment on column fact.guidance_offer.accepted is
    'Taget imod';
comment on column fact.guidance_offer.delivered_by is
    'Kommunen, der har leveret rækken, tre cifre, eller ''ukendt''';
comment on column fact.guidance_offer.school_year is
    'Skoleår som 2024/25, som rækken hører til';
