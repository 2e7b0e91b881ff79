--liquibase formatted sql

--changeset pejl:dim.programme
create table dim.programme (
    programme_code text not null,
    valid_from date not null,
    valid_to date not null,
    is_current boolean not null,
    title text not null,
    education text not null,
    stage text not null,
    entry text not null,
    branch_school text not null
);

comment on table dim.programme is
    'Én række pr. uddannelse og version.';
comment on column dim.programme.programme_code is
    'CØSA-kode, ''alle'' eller ''ukendt''';
comment on column dim.programme.valid_from is
    'Første dag, hvor versionen gælder; med programme_code rækkens nøgle';
comment on column dim.programme.valid_to is
    'Første dag, hvor versionen ikke længere gælder; 9999-12-31 når den er åben';
comment on column dim.programme.is_current is
    'Sand for den nyeste version';
comment on column dim.programme.title is
    'Uddannelsens navn';
comment on column dim.programme.education is
    'Uddannelsesart, fx EUD, EUX, GYM, FGU';
comment on column dim.programme.stage is
    'Forløb, som koden hører til, ellers ''alle''';
comment on column dim.programme.entry is
    'Indgang på GF1, som uddannelsen hører under';
comment on column dim.programme.branch_school is
    'Brancheskole, som uddannelsen hører under';
