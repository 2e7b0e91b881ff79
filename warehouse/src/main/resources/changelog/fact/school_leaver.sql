--liquibase formatted sql

--changeset pejl:fact.school_leaver
create table fact.school_leaver (
    person_hi bigint not null,
    person_lo bigint not null,
    leave_date date not null,
    school text not null,
    school_type text not null,
    grade text not null,
    residence_code text not null,
    education_2m text not null,
    has_begun boolean not null,
    education_15m text not null,
    school_year text not null
);

comment on table fact.school_leaver is
    'Én række pr. person, der forlader grundskolen. Kun i kernen.';
comment on column fact.school_leaver.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.school_leaver.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.school_leaver.leave_date is
    'Afgangsdato';
comment on column fact.school_leaver.school is
    'Skole';
comment on column fact.school_leaver.school_type is
    'Skoletype';
comment on column fact.school_leaver.grade is
    'Klassetrin';
comment on column fact.school_leaver.residence_code is
    'Bopælskommune, tre cifre, eller ''ukendt''';
comment on column fact.school_leaver.education_2m is
    'Uddannelse to måneder efter, NONE eller ukendt';
comment on column fact.school_leaver.has_begun is
    'Har begyndt en ungdomsuddannelse inden 30. september året efter';
comment on column fact.school_leaver.education_15m is
    'Uddannelse 30. september året efter, NONE eller ukendt';
comment on column fact.school_leaver.school_year is
    'Skoleår som 2024/25, som rækken hører til';
