--liquibase formatted sql

--changeset pejl:fact.survey_score
create table fact.survey_score (
    person_hi bigint not null,
    person_lo bigint not null,
    survey text not null,
    year integer not null,
    department_code text not null,
    programme_code text not null,
    stage text not null,
    group_key text not null,
    score decimal(12,6) not null,
    is_positive boolean,
    school_year text not null
);

comment on table fact.survey_score is
    'Én række pr. besvarelse og indikator eller spørgsmål. Kun i kernen.';
comment on column fact.survey_score.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.survey_score.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.survey_score.survey is
    'ETU eller GYM';
comment on column fact.survey_score.year is
    'Undersøgelsens år';
comment on column fact.survey_score.department_code is
    'Afdelingens nummer';
comment on column fact.survey_score.programme_code is
    'Uddannelsens kode';
comment on column fact.survey_score.stage is
    'Forløb: GF1, GF2, HF (hovedforløb), GYM …';
comment on column fact.survey_score.group_key is
    'Indikator eller spørgsmål, fx etu_indicator=Samlet;survey=ETU';
comment on column fact.survey_score.score is
    'Score 1-5, 5 er bedst; af en indikator gennemsnittet af de besvarede spørgsmål';
comment on column fact.survey_score.is_positive is
    'Om svaret på spørgsmålet er positivt; tom for indikatorer og spørgsmål uden positive svar';
comment on column fact.survey_score.school_year is
    'Skoleår som 2024/25, som rækken hører til';
