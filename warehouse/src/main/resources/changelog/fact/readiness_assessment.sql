--liquibase formatted sql

--changeset pejl:fact.readiness_assessment
create table fact.readiness_assessment (
    person_hi bigint not null,
    person_lo bigint not null,
    assessed_on date not null,
    grade text not null,
    school text not null,
    residence_code text not null,
    ready boolean not null,
    school_year text not null
);

comment on table fact.readiness_assessment is
    'Én række pr. vurdering. Kun i kernen.';
comment on column fact.readiness_assessment.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.readiness_assessment.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.readiness_assessment.assessed_on is
    'Vurderet';
comment on column fact.readiness_assessment.grade is
    'Klassetrin';
comment on column fact.readiness_assessment.school is
    'Skole';
comment on column fact.readiness_assessment.residence_code is
    'Bopælskommune, tre cifre, eller ''ukendt''';
comment on column fact.readiness_assessment.ready is
    'Parat';
comment on column fact.readiness_assessment.school_year is
    'Skoleår som 2024/25, som rækken hører til';
