--liquibase formatted sql

--changeset pejl:fact.early_absence
create table fact.early_absence (
    person_hi bigint not null,
    person_lo bigint not null,
    programme_code text not null,
    department_code text not null,
    start_date date not null,
    has_absence boolean not null,
    school_year text not null
);

comment on table fact.early_absence is
    'Én række pr. start på GF2 med skemalagte timer i de første 14 dage. Kun i kernen.';
comment on column fact.early_absence.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.early_absence.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.early_absence.programme_code is
    'Uddannelsens kode';
comment on column fact.early_absence.department_code is
    'Afdelingens nummer';
comment on column fact.early_absence.start_date is
    'Første dag';
comment on column fact.early_absence.has_absence is
    'Sand når mindst halvdelen af timerne på en af dagene var fravær';
comment on column fact.early_absence.school_year is
    'Skoleår som 2024/25, som rækken hører til';
