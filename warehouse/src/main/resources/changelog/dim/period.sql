--liquibase formatted sql

--changeset pejl:dim.period
create table dim.period (
    period_id text not null,
    kind text not null,
    starts_on date not null,
    ends_on date not null,
    school_year text not null,
    title text not null
);

comment on table dim.period is
    'Én række pr. periode, som et tal kan gælde for.';
comment on column dim.period.period_id is
    'Periodens nøgle: 2022-06-13, 2024M06, 2024K1, 2024H1, 2024, 2024/25 eller 2025-2027';
comment on column dim.period.kind is
    'date (dag), month (måned), quarter (kvartal), half_year (halvår), year (år), school_year (skoleår) eller years (flere år)';
comment on column dim.period.starts_on is
    'Periodens første dag';
comment on column dim.period.ends_on is
    'Periodens sidste dag';
comment on column dim.period.school_year is
    'Skoleår, som periodens sidste dag ligger i';
comment on column dim.period.title is
    'Perioden, som den vises';
