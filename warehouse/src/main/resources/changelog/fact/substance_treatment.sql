--liquibase formatted sql

--changeset pejl:fact.substance_treatment
create table fact.substance_treatment (
    person_hi bigint not null,
    person_lo bigint not null,
    birth_date date not null,
    start_date date not null,
    end_date date,
    substance text not null,
    municipality_code text not null,
    school_year text not null
);

comment on table fact.substance_treatment is
    'Én række pr. behandlingsforløb; pseudonymet har en nøgle for sig. Kun i kernen.';
comment on column fact.substance_treatment.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.substance_treatment.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.substance_treatment.birth_date is
    'Fødselsdag';
comment on column fact.substance_treatment.start_date is
    'Første dag';
comment on column fact.substance_treatment.end_date is
    'Sidste dag';
comment on column fact.substance_treatment.substance is
    'drugs eller alcohol';
comment on column fact.substance_treatment.municipality_code is
    'Kommune, der behandler';
comment on column fact.substance_treatment.school_year is
    'Skoleår som 2024/25, som rækken hører til';
