--liquibase formatted sql

--changeset pejl:fact.enrolment_end
create table fact.enrolment_end (
    person_hi bigint not null,
    person_lo bigint not null,
    school_year text not null,
    programme_code text not null,
    education text not null,
    stage text not null,
    entry text not null,
    department_code text not null,
    residence_code text not null,
    start_date date not null,
    end_date date not null,
    outcome text not null
);

comment on table fact.enrolment_end is
    'Én række pr. forløb, der sluttede og ikke blev genoptaget. Kun i kernen.';
comment on column fact.enrolment_end.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.enrolment_end.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.enrolment_end.school_year is
    'Skoleår som 2024/25, som rækken hører til';
comment on column fact.enrolment_end.programme_code is
    'Uddannelsens kode';
comment on column fact.enrolment_end.education is
    'Uddannelsesart; ''ukendt'' når uddannelsen siger den';
comment on column fact.enrolment_end.stage is
    'Forløb: GF1, GF2, HF (hovedforløb), GYM …';
comment on column fact.enrolment_end.entry is
    'Indgang på GF1, ''alle'' eller ''ukendt''';
comment on column fact.enrolment_end.department_code is
    'Afdelingens nummer';
comment on column fact.enrolment_end.residence_code is
    'Bopælskommune, tre cifre, eller ''ukendt''';
comment on column fact.enrolment_end.start_date is
    'Første dag';
comment on column fact.enrolment_end.end_date is
    'Sidste dag';
comment on column fact.enrolment_end.outcome is
    'completed (gennemført), interrupted (afbrudt), transferred (overflyttet) eller in_progress (i gang)';
