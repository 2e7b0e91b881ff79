--liquibase formatted sql

--changeset pejl:mart.indicator
create table mart.indicator (
    indicator_id text not null,
    indicator_title text not null,
    question text not null,
    unit_title text not null,
    better_text text not null,
    counts text not null,
    numerator text not null,
    denominator text not null,
    route_text text not null,
    source text not null,
    disclosure_text text not null,
    maturity_note text not null,
    benchmark text not null,
    not_comparable_with text not null,
    breaks_text text not null,
    data_through date,
    data_through_text text not null
);

comment on table mart.indicator is
    'Én række pr. nøgletal: hvad det måler, hvor det kommer fra, og hvor langt data rækker.';
comment on column mart.indicator.indicator_id is
    'Nøgletallets id';
comment on column mart.indicator.indicator_title is
    'Nøgletal';
comment on column mart.indicator.question is
    'Spørgsmålet, som nøgletallet svarer på';
comment on column mart.indicator.unit_title is
    'Enheden i ord';
comment on column mart.indicator.better_text is
    'Om det er bedst, at tallet stiger eller falder';
comment on column mart.indicator.counts is
    'Det, som tælles';
comment on column mart.indicator.numerator is
    'Hvad tælleren tæller';
comment on column mart.indicator.denominator is
    'Hvad nævneren tæller';
comment on column mart.indicator.route_text is
    'Om tallet er officiel statistik eller beregnet af leverancer';
comment on column mart.indicator.source is
    'Hvor definitionen og tallet kommer fra';
comment on column mart.indicator.disclosure_text is
    'Hvornår tallet skjules';
comment on column mart.indicator.maturity_note is
    'Hvornår en værdi er endelig';
comment on column mart.indicator.benchmark is
    'Det, som nøgletallet sammenlignes med';
comment on column mart.indicator.not_comparable_with is
    'Nøgletal, som det ikke må sammenlignes med';
comment on column mart.indicator.breaks_text is
    'Brud i serien med dag og grund; tom tekst når der ingen er';
comment on column mart.indicator.data_through is
    'Sidste dag i den nyeste periode med en værdi, der er slut; tom når der ingen er';
comment on column mart.indicator.data_through_text is
    'Den dag, som den vises, for hver vej, når der er to; ingen data når der ingen er';
