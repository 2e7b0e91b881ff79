-- Cells: one per assessed pupil: the last assessment from 1 January to 1 March.
with
assessments as (
    select * from fact.readiness_assessment
    where assessed_on between make_date(year(assessed_on), 1, 1)
        and make_date(year(assessed_on), 3, 1)
    qualify row_number() over (
        partition by person_hi, person_lo, school_year
        order by assessed_on desc, ready
    ) = 1
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
    'grade=' || grade as group_key,
    assessed_on as on_date,
    cast(not ready as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from assessments
