-- Cells: one per resident of the age at a month end whose month ends are delivered
-- as far back as it is counted; who moved in with no history is none of them. Without
-- a numerator where too little is known of those who are not in an education.
with
residents as (
    select
        *,
        known_months = parameter_number('months') + 1
        or known_months > unattached_months as is_known,
        unattached_months = parameter_number('months') + 1
        and not (
            parameter_flag('exclude_completed') and completed_youth_education
        ) as is_unattached
    from fact.youth_status
    where is_of_age(age)
        and delivered_months = parameter_number('months') + 1
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
    cast(if(is_delivered, is_unattached, null) as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from judged
