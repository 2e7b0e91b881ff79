--liquibase formatted sql

--changeset pejl:fact.journeyman_certificate
create table fact.journeyman_certificate (
    person_hi bigint not null,
    person_lo bigint not null,
    programme_code text not null,
    certificate_date date not null,
    department_code text not null,
    residence_code text not null,
    school_year text not null
);

comment on table fact.journeyman_certificate is
    'Én række pr. svendebrev. Kun i kernen.';
comment on column fact.journeyman_certificate.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.journeyman_certificate.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.journeyman_certificate.programme_code is
    'Uddannelsens kode';
comment on column fact.journeyman_certificate.certificate_date is
    'Svendebrevets dag';
comment on column fact.journeyman_certificate.department_code is
    'Afdelingens nummer';
comment on column fact.journeyman_certificate.residence_code is
    'Bopælskommune, tre cifre, eller ''ukendt''';
comment on column fact.journeyman_certificate.school_year is
    'Skoleår som 2024/25, som rækken hører til';
