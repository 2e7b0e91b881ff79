-- Grain: one row per area, education, year and status; variable: files.
insert into fact.education_status by name
select
    if(area_code = '000', 'alle', area_code) as area_code,
    education,
    year,
    school_year,
    status,
    persons
from read_parquet(
    getvariable('files'), hive_partitioning = false, union_by_name = true
);
