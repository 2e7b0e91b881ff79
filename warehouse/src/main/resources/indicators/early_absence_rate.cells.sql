-- Cells: one per GF2 start with scheduled hours in its first 14 days.
with
starts as (
    select * from fact.early_absence
)

select
    'alle' as municipality_code,
    department_code as institution_code,
    cast(null as text) as campus,
    cast(null as text) as branch_school,
    programme_code as programme_code,
    cast(null as text) as education,
    'GF2' as stage,
    cast(null as text) as entry,
    'alle' as group_key,
    start_date as on_date,
    cast(has_absence as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from starts
