--liquibase formatted sql

--changeset pejl:fact.indicator_value
create table fact.indicator_value (
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
    numerator decimal(18,4),
    denominator decimal(18,4),
    value decimal(18,6),
    missing text not null,
    provisional boolean not null,
    mature_from date
);

comment on table fact.indicator_value is
    'Én række pr. nøgletal, vej (officiel eller beregnet), afgrænsning og periode.';
comment on column fact.indicator_value.indicator_id is
    'Nøgletallets id';
comment on column fact.indicator_value.route is
    'official (aflæst i officiel statistik) eller computed (beregnet)';
comment on column fact.indicator_value.municipality_code is
    'Kommune (tre cifre), region (081–085), ''alle'' for hele landet eller ''ukendt''';
comment on column fact.indicator_value.institution_code is
    'Institutionsnummer for skole eller afdeling, ''alle'' eller ''ukendt''';
comment on column fact.indicator_value.campus is
    'Campus eller adresse inden for skolen, ''alle'' eller ''ukendt''';
comment on column fact.indicator_value.branch_school is
    'Brancheskole inden for skolen, ''alle'' eller ''ukendt''';
comment on column fact.indicator_value.programme_code is
    'Uddannelsens CØSA-kode, ''alle'' eller ''ukendt''';
comment on column fact.indicator_value.education is
    'Uddannelsesart, fx EUD, EUX, GYM, FGU eller 10. klasse, ''alle'' eller ''ukendt''';
comment on column fact.indicator_value.stage is
    'Forløb: GF1, GF2, HF (hovedforløb) eller GYM, ''alle'' eller ''ukendt''';
comment on column fact.indicator_value.entry is
    'Indgang på GF1, ''alle'' eller ''ukendt''';
comment on column fact.indicator_value.group_key is
    'Øvrig afgrænsning som nøgle=værdi adskilt af semikolon i alfabetisk orden, fx age=16-24;status=completed, ellers ''alle''';
comment on column fact.indicator_value.period_id is
    'Periode';
comment on column fact.indicator_value.numerator is
    'Tæller; tom når den ikke kendes eller er skjult';
comment on column fact.indicator_value.denominator is
    'Nævner; tom når den ikke kendes eller er skjult. Den kan stå her, når værdien er skjult med sin tæller';
comment on column fact.indicator_value.value is
    'Værdi i nøgletallets enhed, procent som 16,7; tom når den mangler';
comment on column fact.indicator_value.missing is
    'Hvorfor værdien mangler: tom tekst (mangler ikke), not_applicable, not_collected, late, suppressed, too_few, not_mature eller series_break';
comment on column fact.indicator_value.provisional is
    'Sand når værdien er foreløbig';
comment on column fact.indicator_value.mature_from is
    'Dag, fra hvilken værdien er moden; tom når den er det fra første dag';
