-- Cells: one per GF2 class; so many of the 4 phases are large parts.
with
classes as (
    select * from fact.school_class
    where stage = 'GF2'
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
    start_date as on_date,
    cast(phases >= parameter_number('phases_needed') as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from classes
