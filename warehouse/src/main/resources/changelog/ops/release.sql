--liquibase formatted sql

--changeset pejl:ops.release
create table ops.release (
    release_id text not null,
    run_id text not null,
    as_of date not null,
    published_at timestamp not null,
    newest_known_on date,
    content_digest text not null,
    is_current boolean not null
);

comment on table ops.release is
    'Én række pr. udgivelse, til og med denne.';
comment on column ops.release.release_id is
    'Udgivelsens id';
comment on column ops.release.run_id is
    'Kørslen, som lavede udgivelsen';
comment on column ops.release.as_of is
    'Opgørelsesdag';
comment on column ops.release.published_at is
    'Tidspunkt for udgivelsen, UTC';
comment on column ops.release.newest_known_on is
    'Nyeste dag, som en brugt leverance er kendt fra';
comment on column ops.release.content_digest is
    'Fingeraftryk af indholdet i dim, fact og mart';
comment on column ops.release.is_current is
    'Sand for udgivelsen i denne fil';
