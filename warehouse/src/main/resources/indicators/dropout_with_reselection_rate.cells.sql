-- Cells: one per start and number of months, at the programme and entry of the status
-- day.
with
starts as (
    select * from fact.enrolment
    where stage in ('GF1', 'GF2')
),

statuses as (
    select
        *,
        unnest(cast(parameter_list('months') as integer[])) as months
    from starts
)

select
    unit_of_course(
        person_hi, person_lo, stage, programme_code, start_date
    ) as unit,
    'alle' as municipality_code,
    department_code as institution_code,
    cast(null as text) as campus,
    cast(null as text) as branch_school,
    programme_after(months) as programme_code,
    nullif(education, 'ukendt') as education,
    stage,
    nullif(entry_after(months), 'ukendt') as entry,
    'months=' || months as group_key,
    start_date as on_date,
    cast(
        outcome_after(months) = 'interrupted_with_reselection'
        as decimal(18, 4)
    ) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from statuses
