-- Cells: one per pupil of 8th and 9th grade on the counting date.
with
pupils as (
    select * from fact.basic_school_pupil
    where grade in ('8', '9')
),

placements as (
    select distinct person_hi, person_lo, school_year
    from fact.work_experience
    where days >= 1
),

judged as (
    select pupils.*, placements.school_year is not null as has_been
    from pupils
    left join placements
        on pupils.person_hi = placements.person_hi
        and pupils.person_lo = placements.person_lo
        and pupils.school_year = placements.school_year
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
    counting_date as on_date,
    cast(has_been as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from judged
