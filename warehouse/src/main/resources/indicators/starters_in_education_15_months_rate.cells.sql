-- Cells: one per leaver who has begun and whose education on 30 September the year
-- after is known.
with
leavers as (
    select
        *,
        education_15m in ('EUD', 'EUX', 'GYM')
        or (
            parameter_flag('include_preparatory')
            and education_15m in ('FGU', 'OTHER')
        ) as is_in_education
    from fact.school_leaver
    where has_begun and education_15m <> 'ukendt'
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
    'grade=' || grade || ';school_type=' || school_type as group_key,
    leave_date as on_date,
    unit_of_person(person_hi, person_lo, leave_date) as unit,
    cast(is_in_education as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from leavers
