-- Cells: one per pupil of 7th to 10th grade on the counting date; collective guidance
-- does not count. Without a numerator where the municipality has delivered no
-- offer of the school year.
with
-- Of several counting dates in a school year the one nearest 1 October counts.
pupils as (
    select * from fact.basic_school_pupil
    qualify rank() over (
        partition by residence_code, school_year
        order by
            abs(counting_date - make_date(left(school_year, 4)::int, 10, 1)),
            counting_date
    ) = 1
),

all_offers as (
    select * from fact.guidance_offer
),

offers as (
    select distinct person_hi, person_lo, school_year
    from all_offers
    where guidance_type in ('individual', 'group')
),

delivering as (
    select distinct delivered_by, school_year from all_offers
),

judged as (
    select
        pupils.*,
        offers.school_year is not null as is_offered,
        delivering.school_year is not null as is_delivered
    from pupils
    left join delivering
        on pupils.residence_code = delivering.delivered_by
        and pupils.school_year = delivering.school_year
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
    cast(if(is_delivered, is_offered, null) as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from judged
