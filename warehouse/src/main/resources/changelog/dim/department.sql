--liquibase formatted sql

--changeset pejl:dim.department
create table dim.department (
    department_code text not null,
    valid_from date not null,
    valid_to date not null,
    name text not null,
    parent_code text not null,
    campus text not null,
    branch_school text not null,
    municipality_code text not null,
    school_year text not null
);

comment on table dim.department is
    'Én række pr. afdeling og tidsrum: hvilken skole, hvilket campus og hvilken brancheskole den hører til.';
comment on column dim.department.department_code is
    'Afdelingens nummer, som skolens udtræk kalder Lokation';
comment on column dim.department.valid_from is
    'Første dag, hvor rækken gælder; med department_code rækkens nøgle';
comment on column dim.department.valid_to is
    'Første dag, hvor rækken ikke længere gælder; 9999-12-31 når den er åben';
comment on column dim.department.name is
    'Afdelingens navn';
comment on column dim.department.parent_code is
    'Skolen (hovedinstitutionen), som afdelingen hører under';
comment on column dim.department.campus is
    'Campus, ''ukendt'' når det ikke er oplyst';
comment on column dim.department.branch_school is
    'Brancheskole, ''ukendt'' når det ikke er oplyst';
comment on column dim.department.municipality_code is
    'Kommune, som afdelingen ligger i, ''ukendt'' når den ikke er oplyst';
comment on column dim.department.school_year is
    'Altid ''alle'': registret følger ikke skoleår';
