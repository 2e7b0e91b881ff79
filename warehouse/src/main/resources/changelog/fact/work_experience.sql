--liquibase formatted sql

--changeset pejl:fact.work_experience
create table fact.work_experience (
    person_hi bigint not null,
    person_lo bigint not null,
    start_date date not null,
    days integer not null,
    grade text not null,
    delivered_by text not null,
    school_year text not null
);

comment on table fact.work_experience is
    'Én række pr. erhvervspraktik. Kun i kernen.';
comment on column fact.work_experience.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.work_experience.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.work_experience.start_date is
    'Første dag';
comment on column fact.work_experience.days is
    'Antal dage';
comment on column fact.work_experience.grade is
    'Klassetrin';
comment on column fact.work_experience.delivered_by is
    'Kommunen, der har leveret rækken, tre cifre, eller ''ukendt''';
comment on column fact.work_experience.school_year is
    'Skoleår som 2024/25, som rækken hører til';
