-- The temporary tables that the crosswalks are put into.
create temp table crosswalk_municipality (
    code text,
    code_4 text,
    level text,
    name text,
    region_code text
);

create temp table crosswalk_school (
    institution_code text,
    name text,
    parent_code text,
    municipality_code text
);

create temp table crosswalk_programme (
    programme_code text,
    title text,
    education text,
    stage text,
    entry text,
    branch_school text
);
