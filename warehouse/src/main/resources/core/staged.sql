-- The temporary tables that staged deliveries are put into. snapshot counts the
-- deliveries of an extract from 1, oldest first.
create temp table staged_classification (
    snapshot integer,
    sequence integer,
    code text,
    level integer,
    title text
);

create temp table staged_institution (
    snapshot integer,
    known_on date,
    parent_number text,
    institution_number text,
    name text,
    unit_kind text,
    municipality_code text,
    type_number text,
    type_name text,
    cvr_number text,
    created_month text,
    closed_on date
);
