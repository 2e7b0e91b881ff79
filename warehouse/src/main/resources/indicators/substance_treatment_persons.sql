-- Grain: one row per municipality and year: distinct persons of 18 to 30, the
-- age on the first day of treatment in the year, which no sum gives.
with
treatments as (
    select * from fact.substance_treatment
    where substance = 'drugs'
),

years as (
    select * from dim.period
    where kind = 'year'
),

known as (
    select max(school_year) as last_school_year from treatments
),

in_treatment as (
    select
        treatments.municipality_code,
        treatments.person_hi,
        treatments.person_lo,
        years.period_id,
        min(greatest(treatments.start_date, years.starts_on)) as first_day,
        any_value(treatments.birth_date) as birth_date
    from treatments
    inner join years
        on treatments.start_date <= years.ends_on
        and coalesce(treatments.end_date >= years.starts_on, true)
    inner join known on years.school_year <= known.last_school_year
    group by all
),

counted as (
    select municipality_code, period_id, count(*) as persons
    from in_treatment
    where date_diff('year', birth_date, first_day)
        - if(
            strftime(first_day, '%m%d') < strftime(birth_date, '%m%d'), 1, 0
        ) between 18 and 30
    group by all
)

select
    'substance_treatment_persons' as indicator_id,
    'computed' as route,
    municipality_code,
    'alle' as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    'age=18-30' as group_key,
    period_id,
    cast(persons as decimal(18, 4)) as numerator,
    cast(null as decimal(18, 4)) as denominator,
    cast(persons as decimal(18, 6)) as value,
    '' as missing,
    false as provisional,
    cast(null as date) as mature_from
from counted
