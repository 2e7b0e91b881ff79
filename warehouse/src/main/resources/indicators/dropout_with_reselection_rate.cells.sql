-- Cells: one per start and number of months.
with
starts as (
    select * from fact.enrolment
    where stage in ('GF1', 'GF2')
),

statuses as (
    select *, 3 as months, outcome_3m as outcome from starts
    union all
    select *, 6 as months, outcome_6m as outcome from starts
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
    'months=' || months as group_key,
    start_date as on_date,
    cast(outcome = 'interrupted_with_reselection' as decimal(18, 4))
        as numerator,
    cast(1 as decimal(18, 4)) as denominator
from statuses
