-- Cells: one per resident of 15 to 24 at a month end whose last 13 month ends are known.
-- Who moved in with no history is not known, and not counted.
with
residents as (
    select * from fact.youth_status
    where age between 15 and 24 and known_months = 13
)

select
    residence_code as municipality_code,
    'alle' as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    'alle' as group_key,
    status_date as on_date,
    cast(unattached_months = 13 as decimal(18, 4)) as numerator,
    cast(null as decimal(18, 4)) as denominator
from residents
