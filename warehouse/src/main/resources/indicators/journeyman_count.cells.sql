-- Cells: one per certificate.
with
certificates as (
    select * from fact.journeyman_certificate
)

select
    residence_code as municipality_code,
    department_code as institution_code,
    cast(null as text) as campus,
    cast(null as text) as branch_school,
    programme_code,
    cast(null as text) as education,
    'HF' as stage,
    'alle' as entry,
    'alle' as group_key,
    certificate_date as on_date,
    cast(1 as decimal(18, 4)) as numerator,
    cast(null as decimal(18, 4)) as denominator
from certificates
