-- Cells: one per enrolment that ended as completed or interrupted; transfers are left
-- out. A completed basic course is a completion of its stage, so that of whole
-- educations main courses and upper secondary education alone count.
with
ends as (
    select * from fact.enrolment_end
    where outcome in ('completed', 'interrupted')
)

select
    'alle' as municipality_code,
    department_code as institution_code,
    cast(null as text) as campus,
    cast(null as text) as branch_school,
    programme_code,
    nullif(education, 'ukendt') as education,
    stage,
    nullif(entry, 'ukendt') as entry,
    'alle' as group_key,
    end_date as on_date,
    cast(outcome = 'completed' as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from ends
