--liquibase formatted sql

--changeset pejl:dim.branch_school
create table dim.branch_school (
    document_id text not null,
    sort_order integer not null,
    branch_school text not null,
    programme text not null,
    note text
);

comment on table dim.branch_school is
    'Én række pr. dokument, brancheskole og uddannelse, som dokumentet regner til den.';
comment on column dim.branch_school.document_id is
    'Dokumentets id';
comment on column dim.branch_school.sort_order is
    'Brancheskolens rækkefølge i dokumentet';
comment on column dim.branch_school.branch_school is
    'Brancheskole';
comment on column dim.branch_school.programme is
    'Uddannelsens navn; tom tekst når dokumentet ingen nævner';
comment on column dim.branch_school.note is
    'Bemærkning';
