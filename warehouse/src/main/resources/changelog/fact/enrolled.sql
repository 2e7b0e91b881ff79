--liquibase formatted sql

--changeset pejl:fact.enrolled
create table fact.enrolled (
    person_hi bigint not null,
    person_lo bigint not null,
    counting_date date not null,
    school_year text not null,
    programme_code text not null,
    education text not null,
    stage text not null,
    department_code text not null,
    residence_code text not null
);

comment on table fact.enrolled is
    'Én række pr. person og tælledag (1. oktober): forløbet, der er begyndt senest. Kun i kernen.';
comment on column fact.enrolled.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.enrolled.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.enrolled.counting_date is
    'Tælledag';
comment on column fact.enrolled.school_year is
    'Skoleår som 2024/25, som rækken hører til';
comment on column fact.enrolled.programme_code is
    'Uddannelsens kode';
comment on column fact.enrolled.education is
    'Uddannelsesart; ''ukendt'' når uddannelsen siger den';
comment on column fact.enrolled.stage is
    'Forløb: GF1, GF2, HF (hovedforløb), GYM …';
comment on column fact.enrolled.department_code is
    'Afdelingens nummer';
comment on column fact.enrolled.residence_code is
    'Bopælskommune på tælledagen, tre cifre, eller ''ukendt''';
