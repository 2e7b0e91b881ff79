-- Cells: one per agreement and month end on which it runs.
with
agreements as (
    select
        *,
        least(
            end_date, coalesce(terminated_date - 1, end_date)
        ) as last_day
    from fact.apprenticeship_agreement
),

months as (
    select ends_on from dim.period
    where kind = 'month'
),

running as (
    select agreements.*, months.ends_on
    from agreements
    inner join months
        on months.ends_on between agreements.start_date and agreements.last_day
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
    ends_on as on_date,
    cast(1 as decimal(18, 4)) as numerator,
    cast(null as decimal(18, 4)) as denominator
from running
