-- Cells: one per person on a counting date. Pupils elsewhere than on Campus Ishøj are
-- counted once more, as the document counts them.
with
pupils as (
    select
        counting_date,
        department_code,
        residence_code,
        if(stage in ('GYM', '10. klasse'), stage, 'EUD') as education
    from fact.enrolled
),

departments as (
    select * from dim.department
),

placed as (
    select pupils.*, coalesce(departments.campus, 'ukendt') as campus
    from pupils
    left join departments
        on pupils.department_code = departments.department_code
        and pupils.counting_date >= departments.valid_from
        and pupils.counting_date < departments.valid_to
),

counted as (
    select * from placed
    union all by name
    select * replace ('andre end Campus Ishøj' as campus)
    from placed
    where campus <> 'Campus Ishøj'
)

select
    'alle' as municipality_code,
    department_code as institution_code,
    campus,
    'alle' as branch_school,
    'alle' as programme_code,
    education,
    'alle' as stage,
    'alle' as entry,
    'residence=' || residence_code as group_key,
    counting_date as on_date,
    cast(1 as decimal(18, 4)) as numerator,
    cast(null as decimal(18, 4)) as denominator
from counted
