-- Grain: one row per municipality, status and date, and one for all residents of
-- the age. A status that nobody has is left out.
with
counted as (
    select
        municipality_code,
        group_key,
        period_id,
        is_delivered,
        sum(units) filter (in_numerator) as persons,
        sum(units) as residents
    from member
    group by all
),

shown as (
    select
        * replace (
            if(is_delivered, persons, null) as persons,
            if(is_delivered, residents, null) as residents
        )
    from counted
    where persons is not null or not is_delivered
)

select
    'youth_status_rate' as indicator_id,
    'computed' as route,
    municipality_code,
    'alle' as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    group_key,
    period_id,
    cast(persons as decimal(18, 4)) as numerator,
    cast(residents as decimal(18, 4)) as denominator,
    cast(persons * 100000000 // residents as decimal(18, 0))
    * cast(0.000001 as decimal(7, 6)) as value,
    if(is_delivered, '', 'not_collected') as missing,
    false as provisional,
    cast(null as date) as mature_from
from shown
