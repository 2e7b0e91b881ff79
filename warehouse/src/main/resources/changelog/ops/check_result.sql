--liquibase formatted sql

--changeset pejl:ops.check_result
create table ops.check_result (
    check_id text not null,
    title text not null,
    severity text not null,
    passed boolean not null,
    failures bigint not null,
    example text not null
);

comment on table ops.check_result is
    'Én række pr. kontrol af denne udgivelse.';
comment on column ops.check_result.check_id is
    'Kontrollens id';
comment on column ops.check_result.title is
    'Hvad der kontrolleres';
comment on column ops.check_result.severity is
    'stop (stopper udgivelsen) eller warn (advarer)';
comment on column ops.check_result.passed is
    'Sand når kontrollen er bestået';
comment on column ops.check_result.failures is
    'Antal rækker, som ikke består';
comment on column ops.check_result.example is
    'Den første række, som ikke består; ellers tom tekst';
