-- Grain: one row per area, sex, age and quarter; variable: files.
insert into fact.population by name
select
    if(area_code = '000', 'alle', area_code) as area_code,
    sex,
    age,
    quarter,
    school_year,
    persons
from read_parquet(
    getvariable('files'), hive_partitioning = false, union_by_name = true
);
