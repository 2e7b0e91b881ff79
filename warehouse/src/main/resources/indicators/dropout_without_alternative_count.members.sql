-- Who is counted in the values: distinct persons, which no sum over months gives.
-- Of a municipality and period of which too little is known nobody is, and nobody
-- in its region nor school.
-- Grain: one row per person, place, school or education, and period.
with
dropouts as (
    select * from fact.dropout_notification
    where event_type = 'dropout'
),

periods as (
    select * from dim.period
    where kind in ('month', 'year', 'school_year')
),

municipalities as (
    select * from dim.municipality
),

departments as (
    select * from dim.department
),

institutions as (
    select * from dim.institution
),

-- Any dropout of the period counts: who had nothing after one of them is one.
persons as (
    select
        dropouts.person_hi,
        dropouts.person_lo,
        dropouts.residence_code,
        coalesce(
            departments.parent_code, institutions.parent_code, 'ukendt'
        ) as school_code,
        dropouts.education,
        periods.period_id,
        periods.ends_on,
        bool_or(not dropouts.has_alternative) as is_without
    from dropouts
    inner join periods
        on dropouts.event_date between periods.starts_on and periods.ends_on
    left join departments
        on dropouts.institution = departments.department_code
        and dropouts.event_date >= departments.valid_from
        and dropouts.event_date < departments.valid_to
    left join institutions
        on dropouts.institution = institutions.institution_code
        and dropouts.event_date >= institutions.valid_from
        and dropouts.event_date < institutions.valid_to
    group by all
),

residents as (
    select
        residence_code,
        period_id,
        person_hi,
        person_lo,
        bool_or(is_without) as is_without
    from persons
    group by all
),

places as (
    select
        residence_code,
        period_id,
        is_mostly_known(count(is_without), count(*)) as is_delivered
    from residents
    group by all
),

-- All of a place, and in all places those of a school and of an education.
scopes as (
    select
        persons.* exclude (residence_code, school_code, education),
        places.is_delivered,
        unnest([
            {'place': residence_code, 'school': 'alle', 'education': 'alle'},
            {'place': region_code, 'school': 'alle', 'education': 'alle'},
            {'place': 'alle', 'school': 'alle', 'education': 'alle'},
            {'place': 'alle', 'school': school_code, 'education': 'alle'},
            {'place': residence_code, 'school': 'alle', 'education': education}
        ]) as scope
    from persons
    inner join places using (residence_code, period_id)
    left join municipalities
        on persons.residence_code = municipalities.municipality_code
),

distinct_persons as (
    select
        scope,
        period_id,
        ends_on,
        person_hi,
        person_lo,
        bool_or(is_delivered) as is_delivered,
        bool_or(is_without) filter (is_delivered) as is_without
    from scopes
    where scope.place is not null
        and scope.place <> 'ukendt'
        and scope.school <> 'ukendt'
        and scope.education <> 'ukendt'
    group by all
)

select
    scope.place as municipality_code,
    scope.school as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    scope.education as education,
    'alle' as stage,
    'alle' as entry,
    'alle' as group_key,
    period_id,
    ends_on,
    is_delivered,
    is_without,
    hash(person_hi, person_lo) as unit,
    1::bigint as units,
    coalesce(is_without, false) as in_numerator,
    is_delivered as in_denominator
from distinct_persons
