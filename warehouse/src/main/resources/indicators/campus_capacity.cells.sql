-- Cells: one per campus and school year.
with
capacities as (
    select * from fact.campus_capacity
)

select
    'alle' as municipality_code,
    'alle' as institution_code,
    campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    'alle' as group_key,
    make_date(cast(left(school_year, 4) as integer), 8, 1) as on_date,
    cast(places as decimal(18, 4)) as numerator,
    cast(null as decimal(18, 4)) as denominator
from capacities
