-- Cells: one per agreement, on the day that it was signed.
with
agreements as (
    select * from fact.apprenticeship_agreement
)

select
    'alle' as municipality_code,
    department_code as institution_code,
    cast(null as text) as campus,
    cast(null as text) as branch_school,
    programme_code as programme_code,
    cast(null as text) as education,
    'alle' as stage,
    cast(null as text) as entry,
    'alle' as group_key,
    signed_date as on_date,
    cast(1 as decimal(18, 4)) as numerator,
    cast(null as decimal(18, 4)) as denominator
from agreements
