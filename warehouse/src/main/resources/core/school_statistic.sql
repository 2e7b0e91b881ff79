-- Grain: one row per cube, area, levels, measure and school year; variable:
-- files.
insert into fact.school_statistic by name
select
    cube,
    if(area_code = '000', 'alle', area_code) as area_code,
    coalesce(levels, '') as levels,
    measure,
    coalesce(unit, '') as unit,
    school_year,
    period_id,
    value
from read_parquet(
    getvariable('files'), hive_partitioning = false, union_by_name = true
);
