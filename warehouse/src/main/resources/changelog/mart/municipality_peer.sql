--liquibase formatted sql

--changeset pejl:mart.municipality_peer
create table mart.municipality_peer (
    municipality_code text not null,
    unit_name text not null,
    indicator_id text not null,
    indicator_title text not null,
    variant_text text not null,
    peer_code text not null,
    peer_name text not null,
    is_self boolean not null,
    peer_order integer not null,
    young_persons bigint not null,
    population_text text not null,
    period_title text not null,
    value decimal(18,6) not null,
    value_text text not null
);

comment on table mart.municipality_peer is
    'Én række pr. kommune, nøgletal, opgørelse og kommune af lignende størrelse: kommunen selv og de fem, der ligger nærmest i antal 16-24-årige. Kun officiel statistik.';
comment on column mart.municipality_peer.municipality_code is
    'Kommunen, der sammenlignes';
comment on column mart.municipality_peer.unit_name is
    'Kommunens navn';
comment on column mart.municipality_peer.indicator_id is
    'Nøgletallets id';
comment on column mart.municipality_peer.indicator_title is
    'Nøgletal';
comment on column mart.municipality_peer.variant_text is
    'Hvordan værdien er opgjort';
comment on column mart.municipality_peer.peer_code is
    'Kommunen, der sammenlignes med';
comment on column mart.municipality_peer.peer_name is
    'Dens navn';
comment on column mart.municipality_peer.is_self is
    'Sand for kommunen selv';
comment on column mart.municipality_peer.peer_order is
    '0 for kommunen selv, derefter efter hvor nær den ligger i størrelse';
comment on column mart.municipality_peer.young_persons is
    'Antal 16-24-årige i det nyeste kvartal';
comment on column mart.municipality_peer.population_text is
    'Antallet, som det vises';
comment on column mart.municipality_peer.period_title is
    'Perioden for værdien';
comment on column mart.municipality_peer.value is
    'Nyeste værdi i nøgletallets enhed';
comment on column mart.municipality_peer.value_text is
    'Værdien med enhed, som den vises';
