--liquibase formatted sql

--changeset pejl:2026-11-29-incident logicalFilePath:ledger
create table incident (
    kind text not null,
    subject text not null,
    opened_at timestamp not null,
    closed_at timestamp,
    text text not null,
    link text not null,
    primary key (kind, subject, opened_at)
);

comment on table incident is
    'One row per time that something needed the operator, until it was well again.';
comment on column incident.kind is
    'night_failed, release_stopped or delivery_late';
comment on column incident.subject is
    'What it is about: task/code, a check, or extract/sender';
comment on column incident.opened_at is
    'When it was first seen, UTC';
comment on column incident.closed_at is
    'When it was seen to be well, UTC; null while it is open';
comment on column incident.text is
    'What it is, in Danish, on one line, without anything of a delivery''s content';
comment on column incident.link is
    'Where more is seen; empty when not known';

--rollback drop table incident

--changeset pejl:2026-11-29-notice logicalFilePath:ledger
create table notice (
    kind text not null,
    subject text not null,
    opened_at timestamp not null,
    event text not null,
    recipient text not null,
    owed_at timestamp not null,
    accepted_at timestamp,
    primary key (kind, subject, opened_at, event, recipient)
);

comment on table notice is
    'One row per incident, event and recipient that shall be told of it.';
comment on column notice.kind is
    'Kind of the incident';
comment on column notice.subject is
    'Subject of the incident';
comment on column notice.opened_at is
    'When the incident was first seen, UTC';
comment on column notice.event is
    'opened or closed';
comment on column notice.recipient is
    'Mail address, or webhook';
comment on column notice.owed_at is
    'Since when it shall be told, UTC';
comment on column notice.accepted_at is
    'When the mail server or the webhook accepted it, UTC; null until then';

--rollback drop table notice

--changeset pejl:2026-11-29-told_status logicalFilePath:ledger
create table told_status (
    recipient text not null,
    target_id text not null,
    status text not null,
    status_text text not null,
    told_at timestamp not null,
    primary key (recipient, target_id)
);

comment on table told_status is
    'One row per recipient and target: the status that the recipient knows.';
comment on column told_status.recipient is
    'Mail address';
comment on column told_status.target_id is
    'Target';
comment on column told_status.status is
    'Status code';
comment on column told_status.status_text is
    'The status as it was told';
comment on column told_status.told_at is
    'When the mail server accepted it, or when it was first looked at, UTC';

--rollback drop table told_status
