-- Grain: one row per municipality of the school, level of grades, well-being
-- indicator, interval of scores and school year. Only the share is published; a
-- cell that the source hides is left out.
with
statistics as (
    select * from fact.school_statistic
    where cube = 'GS_TRIV_TRIVIND'
        and measure = 'Andel Indikatorsvar'
        and area_code <> 'ukendt'
        and school_year <> 'ukendt'
),

leveled as (
    select
        *,
        regexp_extract(
            levels, '(?:^|;)\[Klassetrin\]\.\[[^=]*\]=([^;]*)', 1
        ) as grade_level,
        regexp_extract(
            levels, '(?:^|;)\[Trivselsindikator\]\.\[[^=]*\]=([^;]*)', 1
        ) as indicator,
        regexp_extract(
            levels,
            '(?:^|;)\[Trivselsindikator Svarintervaller\]\.\[[^=]*\]=([^;]*)',
            1
        ) as score_interval
    from statistics
),

grouped as (
    select
        *,
        concat_ws(
            ';',
            'grade_level=' || nullif(grade_level, ''),
            'indicator=' || nullif(indicator, ''),
            'interval=' || nullif(score_interval, '')
        ) as group_key
    from leveled
)

select
    'basic_school_wellbeing_share' as indicator_id,
    'official' as route,
    area_code as municipality_code,
    'alle' as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    if(group_key = '', 'alle', group_key) as group_key,
    school_year as period_id,
    cast(null as decimal(18, 4)) as numerator,
    cast(null as decimal(18, 4)) as denominator,
    cast(value as decimal(18, 6)) as value,
    if(value is null, 'not_collected', '') as missing,
    false as provisional,
    cast(null as date) as mature_from
from grouped
