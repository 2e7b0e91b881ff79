--liquibase formatted sql

--changeset pejl:fact.education_plan
create table fact.education_plan (
    person_hi bigint not null,
    person_lo bigint not null,
    plan_date date not null,
    valid_to date not null,
    guidance_offered_on date,
    delivered_by text not null,
    school_year text not null
);

comment on table fact.education_plan is
    'Én række pr. uddannelsesplan. Kun i kernen.';
comment on column fact.education_plan.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.education_plan.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.education_plan.plan_date is
    'Plandato';
comment on column fact.education_plan.valid_to is
    'Sidste dag; 12 måneder efter plandatoen, når den ikke er oplyst';
comment on column fact.education_plan.guidance_offered_on is
    'Vejledning tilbudt';
comment on column fact.education_plan.delivered_by is
    'Kommunen, der har leveret rækken, tre cifre, eller ''ukendt''';
comment on column fact.education_plan.school_year is
    'Skoleår som 2024/25, som rækken hører til';
