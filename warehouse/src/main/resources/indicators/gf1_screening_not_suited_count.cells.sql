-- Cells: one per screened pupil. The branch school is that of the
-- department: the programmes of GF1 are in no other.
with
screenings as (
    select * from fact.gf1_screening
),

departments as (
    select * from dim.department
),

placed as (
    select
        screenings.*,
        coalesce(departments.branch_school, 'ukendt') as branch_school
    from screenings
    left join departments
        on screenings.department_code = departments.department_code
        and screenings.screening_date >= departments.valid_from
        and screenings.screening_date < departments.valid_to
)

select
    'alle' as municipality_code,
    department_code as institution_code,
    cast(null as text) as campus,
    branch_school as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'GF1' as stage,
    entry as entry,
    'alle' as group_key,
    screening_date as on_date,
    cast(not suited as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from placed
