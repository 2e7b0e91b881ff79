-- Grain: one row per municipality and year that it delivered, some course of
-- treatment beginning in it: distinct persons of the age on the first
-- day of drug treatment in the year, which no sum gives.
with
treatments as (
    select * from fact.substance_treatment
),

years as (
    select * from dim.period
    where kind = 'year'
),

delivered as (
    select distinct treatments.municipality_code, years.*
    from treatments
    inner join years
        on treatments.start_date between years.starts_on and years.ends_on
    where treatments.municipality_code <> 'ukendt'
),

in_treatment as (
    select
        delivered.municipality_code,
        delivered.period_id,
        treatments.person_hi,
        treatments.person_lo,
        min(treatments.birth_date) as birth_date,
        min(greatest(treatments.start_date, delivered.starts_on)) as first_day
    from delivered
    inner join treatments
        on delivered.municipality_code = treatments.municipality_code
        and treatments.substance in parameter_list('substances')
        and treatments.start_date <= delivered.ends_on
        and coalesce(treatments.end_date >= delivered.starts_on, true)
    group by all
),

of_age as (
    select * from in_treatment
    where is_of_age(
        date_diff('year', birth_date, first_day)
        - if(
            strftime(first_day, '%m%d') < strftime(birth_date, '%m%d'), 1, 0
        )
    )
),

counted as (
    select
        delivered.municipality_code,
        delivered.period_id,
        delivered.ends_on,
        count(of_age.person_hi) as persons
    from delivered
    left join of_age using (municipality_code, period_id)
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
    'age=' || parameter('age') as group_key,
    period_id,
    cast(persons as decimal(18, 4)) as numerator,
    cast(null as decimal(18, 4)) as denominator,
    cast(persons as decimal(18, 6)) as value,
    '' as missing,
    false as provisional,
    ends_on as mature_from
from counted
