--liquibase formatted sql

--changeset pejl:fact.survey_invitation
create table fact.survey_invitation (
    year integer not null,
    department_code text not null,
    programme_code text not null,
    stage text not null,
    invited integer not null,
    school_year text not null
);

comment on table fact.survey_invitation is
    'Én række pr. afdeling, uddannelse, forløb og år.';
comment on column fact.survey_invitation.year is
    'Undersøgelsens år';
comment on column fact.survey_invitation.department_code is
    'Afdelingens nummer';
comment on column fact.survey_invitation.programme_code is
    'Uddannelsens kode';
comment on column fact.survey_invitation.stage is
    'Forløb: GF1, GF2, HF (hovedforløb), GYM …';
comment on column fact.survey_invitation.invited is
    'Antal inviterede';
comment on column fact.survey_invitation.school_year is
    'Skoleår som 2024/25, som rækken hører til';
