--liquibase formatted sql

--changeset pejl:fact.enrolment
create table fact.enrolment (
    person_hi bigint not null,
    person_lo bigint not null,
    birth_date date not null,
    school_year text not null,
    programme_code text not null,
    education text not null,
    stage text not null,
    entry text not null,
    programme_code_6m text not null,
    entry_6m text not null,
    department_code text not null,
    residence_code text not null,
    start_date date not null,
    end_date date,
    end_department_code text not null,
    end_department_from date not null,
    end_outcome text not null,
    outcome_3m text not null,
    outcome_6m text not null,
    outcome_9m text not null,
    outcome_12m text not null,
    completed_on date,
    main_course_on date
);

comment on table fact.enrolment is
    'Én række pr. start: én person, der begynder på en uddannelse på ét forløb, med hvordan det gik. Kun i kernen.';
comment on column fact.enrolment.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.enrolment.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.enrolment.birth_date is
    'Fødselsdag';
comment on column fact.enrolment.school_year is
    'Skoleår som 2024/25, som rækken hører til';
comment on column fact.enrolment.programme_code is
    'Uddannelsens kode; på GF1 den, som eleven er på 3 måneder efter start';
comment on column fact.enrolment.education is
    'Uddannelsesart; ''ukendt'' når uddannelsen siger den';
comment on column fact.enrolment.stage is
    'Forløb: GF1, GF2, HF (hovedforløb), GYM …';
comment on column fact.enrolment.entry is
    'Indgang på GF1 3 måneder efter start, ''alle'' eller ''ukendt''';
comment on column fact.enrolment.programme_code_6m is
    'Uddannelsens kode; på GF1 den, som eleven er på 6 måneder efter start';
comment on column fact.enrolment.entry_6m is
    'Indgang på GF1 6 måneder efter start, ''alle'' eller ''ukendt''';
comment on column fact.enrolment.department_code is
    'Afdelingen, som eleven begyndte på';
comment on column fact.enrolment.residence_code is
    'Bopælskommune, tre cifre, eller ''ukendt''';
comment on column fact.enrolment.start_date is
    'Første dag';
comment on column fact.enrolment.end_date is
    'Sidste dag; tom mens forløbet varer';
comment on column fact.enrolment.end_department_code is
    'Afdelingen, som eleven sidst gik på';
comment on column fact.enrolment.end_department_from is
    'Første dag på den, efter et skift eller en pause; ellers forløbets';
comment on column fact.enrolment.end_outcome is
    'Hvordan forløbet endte: completed, interrupted, transferred eller in_progress';
comment on column fact.enrolment.outcome_3m is
    'Status 3 måneder efter start: in_progress (i gang), completed (gennemført), interrupted_with_reselection (afbrudt med omvalg) eller interrupted_without_reselection';
comment on column fact.enrolment.outcome_6m is
    'Status 6 måneder efter start: in_progress (i gang), completed (gennemført), interrupted_with_reselection (afbrudt med omvalg) eller interrupted_without_reselection';
comment on column fact.enrolment.outcome_9m is
    'Status 9 måneder efter start: in_progress (i gang), completed (gennemført), interrupted_with_reselection (afbrudt med omvalg) eller interrupted_without_reselection';
comment on column fact.enrolment.outcome_12m is
    'Status 12 måneder efter start: in_progress (i gang), completed (gennemført), interrupted_with_reselection (afbrudt med omvalg) eller interrupted_without_reselection';
comment on column fact.enrolment.completed_on is
    'Dag, hvor forløbet blev gennemført';
comment on column fact.enrolment.main_course_on is
    'Første dag på hovedforløbet på samme uddannelse; kun efter GF2';
