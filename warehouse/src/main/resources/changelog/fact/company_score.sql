--liquibase formatted sql

--changeset pejl:fact.company_score
create table fact.company_score (
    company_code text not null,
    year integer not null,
    institution_code text not null,
    programme_code text not null,
    vtu_indicator text not null,
    score decimal(12,6) not null,
    school_year text not null
);

comment on table fact.company_score is
    'Én række pr. virksomhed, uddannelse og indikator. Kun i kernen.';
comment on column fact.company_score.company_code is
    'Virksomhedens P-nummer';
comment on column fact.company_score.year is
    'Undersøgelsens år';
comment on column fact.company_score.institution_code is
    'Skole';
comment on column fact.company_score.programme_code is
    'Uddannelsens kode';
comment on column fact.company_score.vtu_indicator is
    'Indikator';
comment on column fact.company_score.score is
    'Gennemsnit af de besvarede spørgsmål, 1-10';
comment on column fact.company_score.school_year is
    'Skoleår som 2024/25, som rækken hører til';
