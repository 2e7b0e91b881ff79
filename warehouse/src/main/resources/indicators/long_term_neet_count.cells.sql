-- Cells: one per resident of 15 to 24 at a month end whose last 13 month ends are
-- delivered; who moved in with no history is not counted. Without a numerator
-- where too little is known of those who are not in an education.
with
residents as (
    select
        *,
        known_months = 13 or known_months > unattached_months as is_known
    from fact.youth_status
    where age between 15 and 24 and delivered_months = 13
),

places as (
    select
        residence_code,
        status_date,
        is_mostly_known(count_if(is_known), count(*)) as is_delivered
    from residents
    where current_education = 'NONE'
    group by all
),

judged as (
    select
        residents.*,
        coalesce(places.is_delivered, true) as is_delivered
    from residents
    left join places
        on residents.residence_code = places.residence_code
        and residents.status_date = places.status_date
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
    'alle' as group_key,
    status_date as on_date,
    cast(if(is_delivered, unattached_months = 13, null) as decimal(18, 4))
        as numerator,
    cast(null as decimal(18, 4)) as denominator
from judged
