--liquibase formatted sql

--changeset pejl:mart.indicator_series
create table mart.indicator_series (
    indicator_id text not null,
    indicator_title text not null,
    unit text not null,
    unit_title text not null,
    decimals integer not null,
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
    municipality_name text not null,
    institution_name text not null,
    programme_title text not null,
    scope_text text not null,
    level text not null,
    unit_name text not null,
    school_name text not null,
    school_municipality_name text not null,
    variant_text text not null,
    period_id text not null,
    period_kind text not null,
    period_title text not null,
    starts_on date not null,
    ends_on date not null,
    numerator decimal(18,4),
    denominator decimal(18,4),
    value decimal(18,6),
    value_text text not null,
    denominator_text text not null,
    missing text not null,
    missing_text text not null,
    provisional boolean not null
);

comment on table mart.indicator_series is
    'Én række pr. nøgletal, vej, afgrænsning og periode, med navne.';
comment on column mart.indicator_series.indicator_id is
    'Nøgletallets id';
comment on column mart.indicator_series.indicator_title is
    'Nøgletal';
comment on column mart.indicator_series.unit is
    'Enhed';
comment on column mart.indicator_series.unit_title is
    'Enheden i ord';
comment on column mart.indicator_series.decimals is
    'Antal decimaler';
comment on column mart.indicator_series.route is
    'official (aflæst i officiel statistik) eller computed (beregnet)';
comment on column mart.indicator_series.municipality_code is
    'Kommune (tre cifre), region (081–085), ''alle'' for hele landet eller ''ukendt''';
comment on column mart.indicator_series.institution_code is
    'Institutionsnummer for skole eller afdeling, ''alle'' eller ''ukendt''';
comment on column mart.indicator_series.campus is
    'Campus eller adresse inden for skolen, ''alle'' eller ''ukendt''';
comment on column mart.indicator_series.branch_school is
    'Brancheskole inden for skolen, ''alle'' eller ''ukendt''';
comment on column mart.indicator_series.programme_code is
    'Uddannelsens CØSA-kode, ''alle'' eller ''ukendt''';
comment on column mart.indicator_series.education is
    'Uddannelsesart, fx EUD, EUX, GYM, FGU eller 10. klasse, ''alle'' eller ''ukendt''';
comment on column mart.indicator_series.stage is
    'Forløb: GF1, GF2, HF (hovedforløb) eller GYM, ''alle'' eller ''ukendt''';
comment on column mart.indicator_series.entry is
    'Indgang på GF1, ''alle'' eller ''ukendt''';
comment on column mart.indicator_series.group_key is
    'Øvrig afgrænsning som nøgle=værdi adskilt af semikolon i alfabetisk orden, fx age=16-24;status=completed, ellers ''alle''';
comment on column mart.indicator_series.municipality_name is
    'Kommune, region eller Hele landet';
comment on column mart.indicator_series.institution_name is
    'Institutionens navn, eller alle';
comment on column mart.indicator_series.programme_title is
    'Uddannelsens navn, eller alle';
comment on column mart.indicator_series.scope_text is
    'Afgrænsningen, som den vises';
comment on column mart.indicator_series.level is
    'Hvad værdien handler om: country, region, municipality, school, campus, branch_school eller programme';
comment on column mart.indicator_series.unit_name is
    'Enheden på dette niveau med navn, fx Ishøj eller NEXT · Elektriker';
comment on column mart.indicator_series.school_name is
    'Skolen, som enheden hører til; uden skole er det stedets navn';
comment on column mart.indicator_series.school_municipality_name is
    'Kommunen, som skolen eller afdelingen ligger i; uden skole er det stedets navn';
comment on column mart.indicator_series.variant_text is
    'Hvordan værdien er opgjort: øvrig afgrænsning, periodens art og vej; værdier med samme opgørelse kan stilles op mod hinanden';
comment on column mart.indicator_series.period_id is
    'Periode';
comment on column mart.indicator_series.period_kind is
    'Periodens art';
comment on column mart.indicator_series.period_title is
    'Perioden, som den vises';
comment on column mart.indicator_series.starts_on is
    'Periodens første dag';
comment on column mart.indicator_series.ends_on is
    'Periodens sidste dag';
comment on column mart.indicator_series.numerator is
    'Tæller; tom når den ikke kendes eller er skjult';
comment on column mart.indicator_series.denominator is
    'Nævner; tom når den ikke kendes eller er skjult';
comment on column mart.indicator_series.value is
    'Værdi i nøgletallets enhed, procent som 16,7; tom når den mangler';
comment on column mart.indicator_series.value_text is
    'Værdien med enhed, som den vises, eller hvorfor den mangler';
comment on column mart.indicator_series.denominator_text is
    'Nævneren bag en procent, som den vises; tom tekst når den ikke kendes eller er skjult';
comment on column mart.indicator_series.missing is
    'Hvorfor værdien mangler: tom tekst (mangler ikke), not_applicable, not_collected, late, suppressed, too_few, not_mature eller series_break';
comment on column mart.indicator_series.missing_text is
    'Hvorfor værdien mangler, som det vises; tom tekst når den ikke mangler';
comment on column mart.indicator_series.provisional is
    'Sand når værdien er foreløbig';
