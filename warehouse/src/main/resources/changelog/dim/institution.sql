--liquibase formatted sql

--changeset pejl:dim.institution
create table dim.institution (
    institution_code text not null,
    valid_from date not null,
    valid_to date not null,
    is_current boolean not null,
    name text not null,
    unit_kind text not null,
    parent_code text not null,
    type_code text not null,
    type_name text not null,
    municipality_code text not null,
    cvr_number text not null
);

comment on table dim.institution is
    'Én række pr. institution og version af dens oplysninger i institutionsregisteret.';
comment on column dim.institution.institution_code is
    'Institutionsnummer med seks cifre, ''alle'' eller ''ukendt''';
comment on column dim.institution.valid_from is
    'Første dag, hvor versionen gælder; med institution_code rækkens nøgle';
comment on column dim.institution.valid_to is
    'Første dag, hvor versionen ikke længere gælder; 9999-12-31 når den er åben';
comment on column dim.institution.is_current is
    'Sand for den nyeste version';
comment on column dim.institution.name is
    'Institutionens navn';
comment on column dim.institution.unit_kind is
    'Enhedsart, fx Hovedinstitution eller Afdeling';
comment on column dim.institution.parent_code is
    'Hovedinstitutionens nummer; institutionens eget, når den ikke har nogen';
comment on column dim.institution.type_code is
    'Nummer på institutionstypen';
comment on column dim.institution.type_name is
    'Navn på institutionstypen';
comment on column dim.institution.municipality_code is
    'Kommune, hvor institutionen ligger';
comment on column dim.institution.cvr_number is
    'CVR-nummer, ''ukendt'' når det ikke er oplyst';
