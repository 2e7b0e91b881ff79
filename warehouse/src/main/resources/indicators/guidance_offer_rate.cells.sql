-- Cells: one per pupil of 7th to 10th grade on the counting date; collective guidance
-- does not count.
with
pupils as (
    select * from fact.basic_school_pupil
),

offers as (
    select distinct person_hi, person_lo, school_year
    from fact.guidance_offer
    where guidance_type in ('individual', 'group')
),

judged as (
    select pupils.*, offers.school_year is not null as is_offered
    from pupils
    left join offers
        on pupils.person_hi = offers.person_hi
        and pupils.person_lo = offers.person_lo
        and pupils.school_year = offers.school_year
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
    cast(is_offered as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from judged
