-- Adds one delivery of the register; variables: snapshot, known_on, files.
insert into staged_institution by name
select
    getvariable('snapshot') as snapshot,
    getvariable('known_on')::date as known_on,
    parent_number,
    institution_number,
    name,
    unit_kind,
    municipality_code,
    type_number,
    type_name,
    cvr_number,
    created_month::text as created_month,
    closed_on
from read_parquet(
    getvariable('files'), hive_partitioning = false, union_by_name = true
);
