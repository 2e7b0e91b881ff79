-- What earlier releases said; variable: files.
insert into ops.status_history by name
from read_parquet(
    getvariable('files'), hive_partitioning = false, union_by_name = true
);
