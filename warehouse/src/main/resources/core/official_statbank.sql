-- What tables of Statistics Denmark, and the typed figure of unattached youth,
-- tell of the country, as rows of fact.official_value. Codes: see the contracts.
create or replace temp table official_statbank as
with
counts as (
    select
        *,
        regexp_extract(dimensions, '(?:^|;)education_group=([^;]*)', 1)
            as education_group,
        try_cast(
            regexp_extract(dimensions, '(?:^|;)start_year=([^;]*)', 1)
            as integer
        ) as start_year,
        try_cast(
            regexp_extract(dimensions, '(?:^|;)years_since_start=([^;]*)', 1)
            as integer
        ) as years_since_start,
        regexp_extract(dimensions, '(?:^|;)status=([^;]*)', 1) as status,
        regexp_extract(dimensions, '(?:^|;)age=([^;]*)', 1) as age,
        regexp_extract(dimensions, '(?:^|;)sex=([^;]*)', 1) as sex,
        regexp_extract(dimensions, '(?:^|;)highest_education=([^;]*)', 1)
            as highest_education
    from fact.statbank_count
    where area_code = 'alle'
        and persons is not null
),

typed as (
    select * from fact.typed_value
    where indicator_id = 'neet_rate'
        and area_code = 'alle'
        and group_key = 'age=15-24'
),

-- Status five years after the start, in the year that it is of.
dropouts as (
    select
        'programme_dropout_rate' as indicator_id,
        case education_group when 'H20' then 'GYM' when 'H30' then 'EUD' end
            as education,
        'alle' as group_key,
        year,
        sum(persons) filter (status = 'AFBRUDT') as numerator,
        sum(persons) filter (status = 'IALT') as denominator
    from counts
    where table_name = 'dst_education_outcome'
        and education_group in ('H20', 'H30')
        and years_since_start = 5
        and year = start_year + 5
    group by education_group, year
),

-- The highest education that persons of 25 years have completed.
completed as (
    select
        year,
        sum(persons) filter (
            highest_education in
            ('H20', 'H30', 'H40', 'H50', 'H60', 'H70', 'H80')
        ) as youth_education,
        sum(persons) filter (highest_education = 'H30') as vet,
        sum(persons) filter (highest_education in ('TOT', 'AA_TOTAL')) as persons
    from counts
    where table_name = 'dst_highest_education'
        and sex = 'TOT'
        and age = '25'
    group by year
),

national as (
    select
        'nationwide_vet_share_by_25' as indicator_id,
        'alle' as education,
        unnest(['series=youth_education', 'series=vet']) as group_key,
        year,
        unnest([youth_education, vet]) as numerator,
        persons as denominator
    from completed
),

rates as (
    select * from dropouts
    union all by name
    select * from national
),

-- Cut at the sixth decimal: it is rounded once, when shown.
valued as (
    select
        indicator_id,
        education,
        group_key,
        year::text as period_id,
        cast(numerator as decimal(18, 4)) as numerator,
        cast(denominator as decimal(18, 4)) as denominator,
        cast(
            cast(
                cast(numerator as hugeint) * 100000000
                // cast(denominator as hugeint)
                as decimal(24, 0)
            ) * cast(0.000001 as decimal(7, 6))
            as decimal(18, 6)
        ) as value
    from rates
    where numerator is not null
        and denominator > 0
),

joined as (
    select * from valued
    union all by name
    select
        'nationwide_vet_share_by_25' as indicator_id,
        'alle' as education,
        'series=unattached' as group_key,
        typed.period_id,
        typed.numerator,
        typed.denominator,
        typed.value,
        typed.published_on
    from typed
)

select
    *,
    'alle' as municipality_code,
    'alle' as institution_code,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as stage,
    'alle' as entry
from joined;
