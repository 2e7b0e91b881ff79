--liquibase formatted sql

--changeset pejl:fact.gf1_screening
create table fact.gf1_screening (
    person_hi bigint not null,
    person_lo bigint not null,
    screening_date date not null,
    entry text not null,
    department_code text not null,
    suited boolean not null,
    school_year text not null
);

comment on table fact.gf1_screening is
    'Én række pr. screenet elev. Kun i kernen.';
comment on column fact.gf1_screening.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.gf1_screening.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.gf1_screening.screening_date is
    'Testens dag';
comment on column fact.gf1_screening.entry is
    'Indgang på GF1, ''alle'' eller ''ukendt''';
comment on column fact.gf1_screening.department_code is
    'Afdelingens nummer';
comment on column fact.gf1_screening.suited is
    'Egnet til en boglig uddannelse';
comment on column fact.gf1_screening.school_year is
    'Skoleår som 2024/25, som rækken hører til';
