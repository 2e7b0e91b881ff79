-- Cells: one per person, course and week.
with
weeks as (
    select * from fact.absence_week
    where stage in parameter_list('stages')
)

select
    'alle' as municipality_code,
    department_code as institution_code,
    cast(null as text) as campus,
    cast(null as text) as branch_school,
    programme_code as programme_code,
    cast(null as text) as education,
    stage as stage,
    cast(null as text) as entry,
    'alle' as group_key,
    week_on as on_date,
    cast(absent_hours as decimal(18, 4)) as numerator,
    cast(hours as decimal(18, 4)) as denominator
from weeks
