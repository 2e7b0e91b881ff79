--liquibase formatted sql

--changeset pejl:fact.application
create table fact.application (
    person_hi bigint not null,
    person_lo bigint not null,
    application_round date not null,
    priority integer not null,
    programme_code text not null,
    department_code text not null,
    from_grade text not null,
    admitted boolean,
    school_year text not null
);

comment on table fact.application is
    'Én række pr. ansøgers prioritet i en runde. Kun i kernen.';
comment on column fact.application.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.application.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.application.application_round is
    'Rundens dag';
comment on column fact.application.priority is
    'Prioritet';
comment on column fact.application.programme_code is
    'Uddannelsens kode';
comment on column fact.application.department_code is
    'Afdelingens nummer';
comment on column fact.application.from_grade is
    'Klassetrin eller ''ukendt''';
comment on column fact.application.admitted is
    'Optaget';
comment on column fact.application.school_year is
    'Skoleår som 2024/25, som rækken hører til';
