-- Cells: one per person and month end on which a training runs, the one that began
-- last; without an end for four years at most.
with
trainings as (
    select
        *,
        coalesce(end_date, cast(start_date + interval 4 year as date))
            as last_day
    from fact.school_based_training
),

months as (
    select ends_on from dim.period
    where kind = 'month'
),

running as (
    select trainings.*, months.ends_on
    from trainings
    inner join months
        on months.ends_on between trainings.start_date and trainings.last_day
    qualify row_number() over (
        partition by
            trainings.person_hi,
            trainings.person_lo,
            months.ends_on
        order by
            trainings.start_date desc,
            trainings.last_day desc,
            trainings.department_code desc,
            trainings.programme_code desc
    ) = 1
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
