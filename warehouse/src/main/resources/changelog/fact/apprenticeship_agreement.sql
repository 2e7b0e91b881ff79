--liquibase formatted sql

--changeset pejl:fact.apprenticeship_agreement
create table fact.apprenticeship_agreement (
    agreement_number text not null,
    person_hi bigint not null,
    person_lo bigint not null,
    programme_code text not null,
    agreement_type text not null,
    signed_date date not null,
    start_date date not null,
    end_date date not null,
    terminated_date date,
    company_code text not null,
    department_code text not null,
    school_year text not null
);

comment on table fact.apprenticeship_agreement is
    'Én række pr. uddannelsesaftale. Kun i kernen.';
comment on column fact.apprenticeship_agreement.agreement_number is
    'Aftalens nummer';
comment on column fact.apprenticeship_agreement.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.apprenticeship_agreement.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.apprenticeship_agreement.programme_code is
    'Uddannelsens kode';
comment on column fact.apprenticeship_agreement.agreement_type is
    'Aftalens art';
comment on column fact.apprenticeship_agreement.signed_date is
    'Indgået';
comment on column fact.apprenticeship_agreement.start_date is
    'Første dag';
comment on column fact.apprenticeship_agreement.end_date is
    'Sidste dag';
comment on column fact.apprenticeship_agreement.terminated_date is
    'Ophævet';
comment on column fact.apprenticeship_agreement.company_code is
    'Virksomhedens P-nummer';
comment on column fact.apprenticeship_agreement.department_code is
    'Afdelingens nummer';
comment on column fact.apprenticeship_agreement.school_year is
    'Skoleår som 2024/25, som rækken hører til';
