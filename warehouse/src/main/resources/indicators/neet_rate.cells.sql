-- Cells: one per resident of the age on the day. Without a numerator where it is
-- not known whether there is work, of one or of too many in the municipality.
with
residents as (
    select
        *,
        current_education = 'NONE'
        and not (
            parameter_flag('exclude_completed') and completed_youth_education
        ) as is_without_education,
        is_without_education and not is_employed as is_unattached
    from fact.youth_status
    where is_of_age(age)
        and strftime(status_date, '%m-%d') = parameter('day')
),

places as (
    select
        residence_code,
        status_date,
        is_mostly_known(count(is_employed), count(*)) as is_delivered
    from residents
    where is_without_education
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
    'age=' || parameter('age') as group_key,
    status_date as on_date,
    cast(if(is_delivered, is_unattached, null) as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from judged
