-- Cells: one per leaver whose education two months later is known.
with
leavers as (
    select * from fact.school_leaver
    where education_2m <> 'ukendt' and grade in parameter_list('grades')
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
    cast(education_2m in ('EUD', 'EUX') as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from leavers
