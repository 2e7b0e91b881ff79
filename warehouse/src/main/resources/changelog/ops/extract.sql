--liquibase formatted sql

--changeset pejl:ops.extract
create table ops.extract (
    extract text not null,
    title text not null,
    source text not null,
    owner text not null,
    cadence text not null,
    due_months integer,
    due_days integer,
    tells_of_persons boolean not null
);

comment on table ops.extract is
    'Én række pr. udtræk, som Pejl kan læse, efter dets kontrakt.';
comment on column ops.extract.extract is
    'Udtrækkets id';
comment on column ops.extract.title is
    'Udtrækkets navn';
comment on column ops.extract.source is
    'Hvor udtrækket kommer fra';
comment on column ops.extract.owner is
    'Hvem der svarer for udtrækket';
comment on column ops.extract.cadence is
    'Hvor tit en leverance ventes: daily, weekly, monthly, quarterly, half_yearly, yearly eller on_change';
comment on column ops.extract.due_months is
    'Måneder efter en leverance, til den næste ventes, før dagene; tom når den kun ventes ved ændring';
comment on column ops.extract.due_days is
    'Dage efter de måneder; tom når den kun ventes ved ændring';
comment on column ops.extract.tells_of_persons is
    'Sand når udtrækket har oplysninger om personer';
