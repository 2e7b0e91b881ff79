--liquibase formatted sql

--changeset pejl:fact.benchmark
create table fact.benchmark (
    indicator_id text not null,
    route text not null,
    municipality_code text not null,
    institution_code text not null,
    campus text not null,
    branch_school text not null,
    programme_code text not null,
    education text not null,
    stage text not null,
    entry text not null,
    group_key text not null,
    period_id text not null,
    compared_with text not null,
    value decimal(18,6),
    missing text not null
);

comment on table fact.benchmark is
    'Én række pr. nøgletal, vej, afgrænsning, periode og det, der sammenlignes med.';
comment on column fact.benchmark.indicator_id is
    'Nøgletallets id';
comment on column fact.benchmark.route is
    'official (aflæst i officiel statistik) eller computed (beregnet)';
comment on column fact.benchmark.municipality_code is
    'Kommune (tre cifre), region (081–085), ''alle'' for hele landet eller ''ukendt''';
comment on column fact.benchmark.institution_code is
    'Institutionsnummer for skole eller afdeling, ''alle'' eller ''ukendt''';
comment on column fact.benchmark.campus is
    'Campus eller adresse inden for skolen, ''alle'' eller ''ukendt''';
comment on column fact.benchmark.branch_school is
    'Brancheskole inden for skolen, ''alle'' eller ''ukendt''';
comment on column fact.benchmark.programme_code is
    'Uddannelsens CØSA-kode, ''alle'' eller ''ukendt''';
comment on column fact.benchmark.education is
    'Uddannelsesart, fx EUD, EUX, GYM, FGU eller 10. klasse, ''alle'' eller ''ukendt''';
comment on column fact.benchmark.stage is
    'Forløb: GF1, GF2, HF (hovedforløb) eller GYM, ''alle'' eller ''ukendt''';
comment on column fact.benchmark.entry is
    'Indgang på GF1, ''alle'' eller ''ukendt''';
comment on column fact.benchmark.group_key is
    'Øvrig afgrænsning som nøgle=værdi adskilt af semikolon i alfabetisk orden, fx age=16-24;status=completed, ellers ''alle''';
comment on column fact.benchmark.period_id is
    'Periode';
comment on column fact.benchmark.compared_with is
    'Kode fra dim.municipality for det, der sammenlignes med; ''alle'' er hele landet';
comment on column fact.benchmark.value is
    'Sammenligningens værdi; tom når den mangler';
comment on column fact.benchmark.missing is
    'Hvorfor sammenligningen mangler; tom tekst når den ikke mangler';
