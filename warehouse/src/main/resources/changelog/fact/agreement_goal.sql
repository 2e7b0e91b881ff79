--liquibase formatted sql

--changeset pejl:fact.agreement_goal
create table fact.agreement_goal (
    programme_code text not null,
    moment text not null,
    year integer not null,
    goal_pct decimal(18,1) not null,
    school_year text not null
);

comment on table fact.agreement_goal is
    'Én række pr. uddannelse, tidspunkt og år: målet for uddannelsesaftaler.';
comment on column fact.agreement_goal.programme_code is
    'Uddannelsens kode';
comment on column fact.agreement_goal.moment is
    'week_15 eller gf2_end';
comment on column fact.agreement_goal.year is
    'Kalenderår';
comment on column fact.agreement_goal.goal_pct is
    'Mål i procent';
comment on column fact.agreement_goal.school_year is
    'Skoleår som 2024/25, som rækken hører til';
