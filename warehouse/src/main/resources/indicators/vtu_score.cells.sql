-- Cells: one per company, programme and indicator.
with
scores as (
    select * from fact.company_score
)

select
    'alle' as municipality_code,
    institution_code as institution_code,
    cast(null as text) as campus,
    cast(null as text) as branch_school,
    programme_code as programme_code,
    'alle' as education,
    'alle' as stage,
    cast(null as text) as entry,
    'survey=VTU;vtu_indicator=' || vtu_indicator as group_key,
    make_date(year, 12, 31) as on_date,
    cast(score as decimal(18, 6)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from scores
