-- Who is counted in the values.
-- Grain: one row per person, school or department, role or all roles, and
-- half-year. Who has two roles counts once in each and once in all. A school's list tells of
-- the half-years up to the day that it is from; one without a day, of those up to
-- the last day in any such list.
with
staff as (
    select
        *,
        coalesce(
            known_on,
            max(greatest(trained_on, valid_from))
                over (partition by known_on is null)
        ) as last_day
    from fact.staff_training
),

departments as (
    select * from dim.department
),

half_years as (
    select period_id, starts_on, ends_on from dim.period
    where kind = 'half_year'
),

serving as (
    select
        staff.person_hi,
        staff.person_lo,
        staff.role,
        staff.department_code,
        departments.parent_code,
        half_years.period_id,
        coalesce(staff.trained_on <= half_years.ends_on, false) as is_trained
    from staff
    inner join half_years
        on staff.valid_from <= half_years.ends_on
        and coalesce(staff.valid_to >= half_years.ends_on, true)
        and half_years.starts_on <= staff.last_day
    inner join departments
        on staff.department_code = departments.department_code
        and half_years.ends_on >= departments.valid_from
        and half_years.ends_on < departments.valid_to
),

people as (
    select
        person_hi,
        person_lo,
        period_id,
        parent_code as institution_code,
        'alle' as group_key,
        bool_and(is_trained) as is_trained
    from serving
    group by all
    union all
    select
        person_hi,
        person_lo,
        period_id,
        parent_code,
        'role=' || role,
        bool_and(is_trained)
    from serving
    group by all
    union all
    select
        person_hi,
        person_lo,
        period_id,
        department_code,
        'alle',
        bool_and(is_trained)
    from serving
    group by all
)

select
    'alle' as municipality_code,
    institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    group_key,
    period_id,
    hash(person_hi, person_lo) as unit,
    1::bigint as units,
    is_trained as in_numerator,
    true as in_denominator
from people
