--liquibase formatted sql

--changeset pejl:fact.local_survey
create table fact.local_survey (
    unit text not null,
    indicator text not null,
    question text not null,
    measured_on date not null,
    score decimal(12,2) not null,
    answers integer not null,
    scale_min decimal(12,1) not null,
    scale_max decimal(12,1) not null,
    school_year text not null
);

comment on table fact.local_survey is
    'Én række pr. enhed, indikator eller spørgsmål og dag, på målingens egen skala.';
comment on column fact.local_survey.unit is
    'Enhed';
comment on column fact.local_survey.indicator is
    'Indikator, ellers tom tekst';
comment on column fact.local_survey.question is
    'Spørgsmål, ellers tom tekst';
comment on column fact.local_survey.measured_on is
    'Målingens dag';
comment on column fact.local_survey.score is
    'Score';
comment on column fact.local_survey.answers is
    'Antal svar';
comment on column fact.local_survey.scale_min is
    'Laveste';
comment on column fact.local_survey.scale_max is
    'Højeste';
comment on column fact.local_survey.school_year is
    'Skoleår som 2024/25, som rækken hører til';
