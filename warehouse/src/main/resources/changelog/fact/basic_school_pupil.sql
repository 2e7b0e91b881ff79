--liquibase formatted sql

--changeset pejl:fact.basic_school_pupil
create table fact.basic_school_pupil (
    person_hi bigint not null,
    person_lo bigint not null,
    counting_date date not null,
    school text not null,
    grade text not null,
    residence_code text not null,
    school_year text not null
);

comment on table fact.basic_school_pupil is
    'Én række pr. elev i udskolingen og tælledato. Kun i kernen.';
comment on column fact.basic_school_pupil.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.basic_school_pupil.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.basic_school_pupil.counting_date is
    'Tælledato';
comment on column fact.basic_school_pupil.school is
    'Skole';
comment on column fact.basic_school_pupil.grade is
    'Klassetrin';
comment on column fact.basic_school_pupil.residence_code is
    'Bopælskommune, tre cifre, eller ''ukendt''';
comment on column fact.basic_school_pupil.school_year is
    'Skoleår som 2024/25, som rækken hører til';
