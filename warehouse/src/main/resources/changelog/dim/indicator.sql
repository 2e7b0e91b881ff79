--liquibase formatted sql

--changeset pejl:dim.indicator
create table dim.indicator (
    indicator_id text not null,
    kind text not null,
    title text not null,
    answers text,
    unit text not null,
    unit_title text not null,
    decimals integer not null,
    better text not null,
    counts text,
    numerator text,
    denominator text,
    parameters text,
    rollup text not null,
    rollup_note text,
    judged_by text not null,
    maturity_months integer not null,
    maturity_days integer not null,
    maturity_note text,
    benchmark text,
    route text not null,
    disclosure text not null,
    source text,
    not_comparable_with text
);

comment on table dim.indicator is
    'Én række pr. nøgletal.';
comment on column dim.indicator.indicator_id is
    'Nøgletallets id';
comment on column dim.indicator.kind is
    'target (bruges af mål), tracked (følges uden mål), supporting (bag en offentliggjort figur) eller context (baggrund)';
comment on column dim.indicator.title is
    'Nøgletallets navn';
comment on column dim.indicator.answers is
    'Spørgsmålet, som nøgletallet svarer på';
comment on column dim.indicator.unit is
    'Enhed, fx percent, pp, persons eller score_1_5';
comment on column dim.indicator.unit_title is
    'Enheden, som den vises';
comment on column dim.indicator.decimals is
    'Antal decimaler, som værdien vises og sammenlignes med';
comment on column dim.indicator.better is
    'up (op er bedre), down (ned er bedre) eller none (hverken eller)';
comment on column dim.indicator.counts is
    'Det, som tælles, fx person, forløb eller svar';
comment on column dim.indicator.numerator is
    'Hvad tælleren tæller';
comment on column dim.indicator.denominator is
    'Hvad nævneren tæller';
comment on column dim.indicator.parameters is
    'Hvad definitionen vælger, fx months=3; tom når den intet vælger';
comment on column dim.indicator.rollup is
    'Sammenlægning over tid og steder: sum, rate_of_sums, as_of eller mean_of_units';
comment on column dim.indicator.rollup_note is
    'Bemærkning til sammenlægningen';
comment on column dim.indicator.judged_by is
    'Art af periode, som mål bedømmes på; koder som dim.period.kind';
comment on column dim.indicator.maturity_months is
    'Måneder efter periodens slutning, til værdien er endelig, med maturity_days lagt til';
comment on column dim.indicator.maturity_days is
    'Dage efter periodens slutning og maturity_months, til værdien er endelig';
comment on column dim.indicator.maturity_note is
    'Hvornår en værdi er moden';
comment on column dim.indicator.benchmark is
    'Det, som nøgletallet sammenlignes med';
comment on column dim.indicator.route is
    'official (fra officiel statistik), computed (beregnet) eller both (begge)';
comment on column dim.indicator.disclosure is
    'Diskretionsklasse: persons, survey, companies, no_persons eller public';
comment on column dim.indicator.source is
    'Udtræk, som nøgletallet kommer fra';
comment on column dim.indicator.not_comparable_with is
    'Nøgletal, som det ikke må sammenlignes med';
