-- Grain: one row per finding of one staged delivery, of each rule the first
-- hundred; variables: extract, slot, sha256, file_name, files.
insert into ops.finding by name
with
records as (
    select
        record_number,
        unnest(findings) as finding
    from read_parquet(
        getvariable('files'), hive_partitioning = false, union_by_name = true
    )
    where len(findings) > 0
)

select
    getvariable('extract') as extract,
    getvariable('slot') as slot,
    getvariable('sha256') as sha256,
    getvariable('file_name') as file_name,
    record_number,
    coalesce(finding['column'], '') as column_name,
    finding['rule'] as rule,
    finding['severity'] as severity,
    finding['text'] as text
from records
qualify row_number() over (
    partition by finding['rule']
    order by record_number, finding['column'], finding['text']
) <= 100;
