-- The findings of one staged delivery, the first ones of each rule.
-- Variables: files, its Parquet files; most, how many of each rule.
with staged as (
    select record_number, findings
    from read_parquet(
        getvariable('files'), hive_partitioning = true, union_by_name = true
    )
    where len(findings) > 0
),

found as (
    select record_number, unnest(findings) as finding
    from staged
),

counted as (
    select
        record_number,
        coalesce(finding."column", '') as column_name,
        finding.rule as rule,
        finding.severity as severity,
        finding.text as text,
        row_number() over (
            partition by finding.rule
            order by record_number, finding."column", finding.text
        ) as place
    from found
)

select record_number, column_name, rule, severity, text
from counted
where place <= getvariable('most')::bigint
order by record_number, column_name, rule, text
