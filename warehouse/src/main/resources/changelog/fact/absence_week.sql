--liquibase formatted sql

--changeset pejl:fact.absence_week
create table fact.absence_week (
    person_hi bigint not null,
    person_lo bigint not null,
    programme_code text not null,
    stage text not null,
    department_code text not null,
    week_on date not null,
    hours decimal(18,2) not null,
    absent_hours decimal(18,2) not null,
    school_year text not null
);

comment on table fact.absence_week is
    'Én række pr. person, uddannelse, forløb, afdeling og uge; en uge over et månedsskifte er to. Kun i kernen.';
comment on column fact.absence_week.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.absence_week.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.absence_week.programme_code is
    'Uddannelsens kode';
comment on column fact.absence_week.stage is
    'Forløb: GF1, GF2, HF (hovedforløb), GYM …';
comment on column fact.absence_week.department_code is
    'Afdelingens nummer';
comment on column fact.absence_week.week_on is
    'Ugens første dag i måneden';
comment on column fact.absence_week.hours is
    'Skemalagte timer';
comment on column fact.absence_week.absent_hours is
    'Fraværstimer';
comment on column fact.absence_week.school_year is
    'Skoleår som 2024/25, som rækken hører til';
