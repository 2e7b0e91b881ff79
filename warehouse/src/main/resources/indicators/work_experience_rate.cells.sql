-- Cells: one per pupil of the grades on the counting date. Without a
-- numerator where the municipality has delivered no placement of the school year.
with
-- Of several counting dates in a school year the one nearest the day counts.
pupils as (
    select * from fact.basic_school_pupil
    where grade in parameter_list('grades')
    qualify rank() over (
        partition by residence_code, school_year
        order by
            abs(
                counting_date - cast(
                    left(school_year, 4) || '-' || parameter('counting_day')
                    as date
                )
            ),
            counting_date
    ) = 1
),

all_placements as (
    select * from fact.work_experience
),

placements as (
    select distinct person_hi, person_lo, school_year
    from all_placements
    where days >= parameter_number('min_days')
),

delivering as (
    select distinct delivered_by, school_year from all_placements
),

judged as (
    select
        pupils.*,
        placements.school_year is not null as has_been,
        delivering.school_year is not null as is_delivered
    from pupils
    left join delivering
        on pupils.residence_code = delivering.delivered_by
        and pupils.school_year = delivering.school_year
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
    cast(if(is_delivered, has_been, null) as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from judged
