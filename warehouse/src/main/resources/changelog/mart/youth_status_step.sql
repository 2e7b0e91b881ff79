--liquibase formatted sql

--changeset pejl:mart.youth_status_step
create table mart.youth_status_step (
    municipality_code text not null,
    municipality_name text not null,
    period_id text not null,
    period_title text not null,
    starts_on date not null,
    is_newest boolean not null,
    step_order integer not null,
    step text not null,
    step_title text not null,
    kind text not null,
    persons bigint,
    persons_text text not null,
    share_text text not null,
    bar_from decimal(9,4) not null,
    bar_width decimal(9,4) not null
);

comment on table mart.youth_status_step is
    'Én række pr. kommune, dag og trin: fra alle 16-24-årige til dem, der hverken er i uddannelse, arbejde eller på offentlig forsørgelse.';
comment on column mart.youth_status_step.municipality_code is
    'Kommune';
comment on column mart.youth_status_step.municipality_name is
    'Kommunens navn';
comment on column mart.youth_status_step.period_id is
    'Dagen';
comment on column mart.youth_status_step.period_title is
    'Dagen, som den vises';
comment on column mart.youth_status_step.starts_on is
    'Dagen som dato';
comment on column mart.youth_status_step.is_newest is
    'Sand for den nyeste dag, hvor sidste trin har et tal';
comment on column mart.youth_status_step.step_order is
    'Trinnets rækkefølge';
comment on column mart.youth_status_step.step is
    'Trinnets kode; all (alle), ellers status som i nøgletallet youth_status_rate';
comment on column mart.youth_status_step.step_title is
    'Trinnet, som det vises';
comment on column mart.youth_status_step.kind is
    'total (alle, rest) eller part (det, der trækkes fra)';
comment on column mart.youth_status_step.persons is
    'Antal personer; tom når det er skjult eller mangler';
comment on column mart.youth_status_step.persons_text is
    'Antallet, som det vises, eller hvorfor det mangler';
comment on column mart.youth_status_step.share_text is
    'Andelen af alle, som den vises; tom tekst når antallet mangler';
comment on column mart.youth_status_step.bar_from is
    'Hvor på bjælken trinnet begynder, i procent af alle';
comment on column mart.youth_status_step.bar_width is
    'Hvor bredt trinnet er, i procent af alle; 0 når antallet mangler';
