--liquibase formatted sql

--changeset pejl:dim.registered_programme
create table dim.registered_programme (
    programme_code text not null,
    version text not null,
    title text not null,
    education text not null,
    stage text not null,
    entry text not null,
    branch_school text not null,
    valid_from date not null,
    valid_to date not null,
    school_year text not null
);

comment on table dim.registered_programme is
    'Én række pr. uddannelse, version og forløb i uddannelsesregistret.';
comment on column dim.registered_programme.programme_code is
    'Uddannelsens kode';
comment on column dim.registered_programme.version is
    'Versionens nummer';
comment on column dim.registered_programme.title is
    'Uddannelsens navn';
comment on column dim.registered_programme.education is
    'Uddannelsesart';
comment on column dim.registered_programme.stage is
    'Forløb, ellers alle';
comment on column dim.registered_programme.entry is
    'Indgang på GF1, ''alle'' eller ''ukendt''';
comment on column dim.registered_programme.branch_school is
    'Brancheskole eller ''ukendt''';
comment on column dim.registered_programme.valid_from is
    'Første dag, versionen gælder';
comment on column dim.registered_programme.valid_to is
    'Første dag, versionen ikke længere gælder; 9999-12-31 når den er åben';
comment on column dim.registered_programme.school_year is
    'Skoleår som 2024/25, som rækken hører til';
