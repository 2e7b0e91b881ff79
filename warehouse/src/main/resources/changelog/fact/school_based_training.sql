--liquibase formatted sql

--changeset pejl:fact.school_based_training
create table fact.school_based_training (
    person_hi bigint not null,
    person_lo bigint not null,
    programme_code text not null,
    start_date date not null,
    end_date date,
    department_code text not null,
    school_year text not null
);

comment on table fact.school_based_training is
    'Én række pr. person og skoleoplæring. Kun i kernen.';
comment on column fact.school_based_training.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.school_based_training.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.school_based_training.programme_code is
    'Uddannelsens kode';
comment on column fact.school_based_training.start_date is
    'Første dag';
comment on column fact.school_based_training.end_date is
    'Sidste dag';
comment on column fact.school_based_training.department_code is
    'Afdelingens nummer';
comment on column fact.school_based_training.school_year is
    'Skoleår som 2024/25, som rækken hører til';
