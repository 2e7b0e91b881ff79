--liquibase formatted sql

--changeset pejl:fact.dropout_notification
create table fact.dropout_notification (
    person_hi bigint not null,
    person_lo bigint not null,
    event_type text not null,
    event_date date not null,
    notified_on date,
    institution text not null,
    education text not null,
    first_contact_on date,
    new_plan_on date,
    residence_code text not null,
    has_alternative boolean,
    destination text not null,
    school_year text not null
);

comment on table fact.dropout_notification is
    'Én række pr. meddelelse om risiko eller frafald, med hvad der fulgte. Kun i kernen.';
comment on column fact.dropout_notification.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.dropout_notification.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.dropout_notification.event_type is
    'admitted, risk, dropout eller completed';
comment on column fact.dropout_notification.event_date is
    'Hændelsens dag';
comment on column fact.dropout_notification.notified_on is
    'Meddelt kommunen';
comment on column fact.dropout_notification.institution is
    'Institution';
comment on column fact.dropout_notification.education is
    'Uddannelsesart eller ukendt';
comment on column fact.dropout_notification.first_contact_on is
    'Første kontakt';
comment on column fact.dropout_notification.new_plan_on is
    'Ny plan';
comment on column fact.dropout_notification.residence_code is
    'Bopælskommune, tre cifre, eller ''ukendt''';
comment on column fact.dropout_notification.has_alternative is
    '30 dage efter, ved næste månedsafslutning: i uddannelse, arbejde eller aftalt tilbud; tom når det ikke kendes';
comment on column fact.dropout_notification.destination is
    '12 måneder efter: other_education, employed, unemployed eller other; ukendt når det ikke kendes';
comment on column fact.dropout_notification.school_year is
    'Skoleår som 2024/25, som rækken hører til';
