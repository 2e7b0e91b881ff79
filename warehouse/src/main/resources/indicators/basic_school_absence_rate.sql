-- Grain: one row per municipality of the school, level of grades and school
-- year. Only the share is published; a cell that the source hides is left out.
with
statistics as (
    select * from fact.school_statistic
    where cube = 'GS_ELEVFRAV_FRAVAAR'
        and measure = 'Gennemsnitligt fravær per skoleår'
        and area_code <> 'ukendt'
        and school_year <> 'ukendt'
),

grouped as (
    select
        *,
        regexp_extract(
            levels, '(?:^|;)\[Klassetrin\]\.\[[^=]*\]=([^;]*)', 1
        ) as grade_level
    from statistics
)

select
    'basic_school_absence_rate' as indicator_id,
    'official' as route,
    area_code as municipality_code,
    'alle' as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    if(grade_level = '', 'alle', 'grade_level=' || grade_level) as group_key,
    school_year as period_id,
    cast(null as decimal(18, 4)) as numerator,
    cast(null as decimal(18, 4)) as denominator,
    cast(value as decimal(18, 6)) as value,
    if(value is null, 'not_collected', '') as missing,
    false as provisional,
    cast(null as date) as mature_from
from grouped
