-- Adds one delivery of the classification; variables: snapshot, files.
insert into staged_classification by name
select
    getvariable('snapshot') as snapshot,
    sequence,
    code,
    level,
    title
from read_parquet(
    getvariable('files'), hive_partitioning = false, union_by_name = true
);
