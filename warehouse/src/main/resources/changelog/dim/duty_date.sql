--liquibase formatted sql

--changeset pejl:dim.duty_date
create table dim.duty_date (
    duty_id text not null,
    due_on date not null
);

comment on table dim.duty_date is
    'Én række pr. rapporteringspligt og dato, hvor den forfalder.';
comment on column dim.duty_date.duty_id is
    'Rapporteringspligtens id';
comment on column dim.duty_date.due_on is
    'Forfaldsdato';
