-- Cells: one per first priority of the main round of spring.
with
applications as (
    select * from fact.application
    where priority = parameter_number('priority')
        and month(application_round) = parameter_number('round_month')
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
    application_round as on_date,
    cast(1 as decimal(18, 4)) as numerator,
    cast(null as decimal(18, 4)) as denominator
from applications
