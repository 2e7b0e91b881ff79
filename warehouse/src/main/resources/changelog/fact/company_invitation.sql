--liquibase formatted sql

--changeset pejl:fact.company_invitation
create table fact.company_invitation (
    company_code text not null,
    year integer not null,
    institution_code text not null,
    programme_code text not null,
    has_answered boolean not null,
    school_year text not null
);

comment on table fact.company_invitation is
    'Én række pr. inviteret virksomhed og uddannelse, og om den svarede. Kun i kernen.';
comment on column fact.company_invitation.company_code is
    'Virksomhedens P-nummer';
comment on column fact.company_invitation.year is
    'Undersøgelsens år';
comment on column fact.company_invitation.institution_code is
    'Skole';
comment on column fact.company_invitation.programme_code is
    'Uddannelsens kode';
comment on column fact.company_invitation.has_answered is
    'Sand når virksomheden har mindst ét svar';
comment on column fact.company_invitation.school_year is
    'Skoleår som 2024/25, som rækken hører til';
