--liquibase formatted sql

--changeset pejl:mart.release
create view mart.release as
select
    release_id,
    run_id,
    published_at,
    as_of,
    newest_known_on,
    content_digest
from ops.release
where is_current;

comment on view mart.release is
    'Én række: udgivelsen i denne fil.';
comment on column mart.release.release_id is
    'Udgivelsens id';
comment on column mart.release.run_id is
    'Kørslen, som lavede udgivelsen';
comment on column mart.release.published_at is
    'Tidspunkt for udgivelsen, UTC';
comment on column mart.release.as_of is
    'Opgørelsesdag';
comment on column mart.release.newest_known_on is
    'Nyeste dag, som en brugt leverance er kendt fra';
comment on column mart.release.content_digest is
    'Fingeraftryk af indholdet i dim, fact og mart';
