--liquibase formatted sql

--changeset pejl:dim.target_scope
create table dim.target_scope (
    target_id text not null,
    valid_from date not null,
    measure integer not null,
    part integer not null,
    measure_title text not null,
    municipality_code text not null,
    institution_code text not null,
    campus text not null,
    branch_school text not null,
    programme_code text not null,
    education text not null,
    stage text not null,
    entry text not null,
    group_key text not null
);

comment on table dim.target_scope is
    'Én række pr. mål, version, måling og afgrænsning, hvis tæller og nævner lægges sammen. Har målet flere målinger, skal hver af dem holde.';
comment on column dim.target_scope.target_id is
    'Målets id';
comment on column dim.target_scope.valid_from is
    'Versionens første dag';
comment on column dim.target_scope.measure is
    'Målingens nummer, fra 1';
comment on column dim.target_scope.part is
    'Afgrænsningens nummer i målingen, fra 1';
comment on column dim.target_scope.measure_title is
    'Målingen, som den vises; tom tekst når målet kun har én';
comment on column dim.target_scope.municipality_code is
    'Kommune (tre cifre), region (081–085), ''alle'' for hele landet eller ''ukendt''';
comment on column dim.target_scope.institution_code is
    'Institutionsnummer for skole eller afdeling, ''alle'' eller ''ukendt''';
comment on column dim.target_scope.campus is
    'Campus eller adresse inden for skolen, ''alle'' eller ''ukendt''';
comment on column dim.target_scope.branch_school is
    'Brancheskole inden for skolen, ''alle'' eller ''ukendt''';
comment on column dim.target_scope.programme_code is
    'Uddannelsens CØSA-kode, ''alle'' eller ''ukendt''';
comment on column dim.target_scope.education is
    'Uddannelsesart, fx EUD, EUX, GYM, FGU eller 10. klasse, ''alle'' eller ''ukendt''';
comment on column dim.target_scope.stage is
    'Forløb: GF1, GF2, HF (hovedforløb) eller GYM, ''alle'' eller ''ukendt''';
comment on column dim.target_scope.entry is
    'Indgang på GF1, ''alle'' eller ''ukendt''';
comment on column dim.target_scope.group_key is
    'Øvrig afgrænsning som nøgle=værdi adskilt af semikolon i alfabetisk orden, fx age=16-24;status=completed, ellers ''alle''';
