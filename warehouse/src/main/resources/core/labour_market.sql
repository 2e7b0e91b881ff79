-- Grain: one row per table, area, period, dimensions and measure; variable:
-- files.
insert into fact.labour_market by name
select
    table_name,
    area_name,
    period_id,
    school_year,
    coalesce(dimensions, '') as dimensions,
    measure,
    coalesce(unit, '') as unit,
    value
from read_parquet(
    getvariable('files'), hive_partitioning = false, union_by_name = true
);
