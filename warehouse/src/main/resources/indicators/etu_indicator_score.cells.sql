-- Cells: one per respondent and indicator or question.
with
scores as (
    select * from fact.survey_score
)

select
    'alle' as municipality_code,
    department_code as institution_code,
    cast(null as text) as campus,
    cast(null as text) as branch_school,
    programme_code as programme_code,
    if(survey = 'GYM', 'GYM', 'EUD') as education,
    stage as stage,
    cast(null as text) as entry,
    group_key as group_key,
    make_date(year, 12, 31) as on_date,
    cast(score as decimal(18, 6)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from scores
