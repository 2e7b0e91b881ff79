-- Cells: one per destination and person who dropped out in the year, by the last
-- dropout. Without a numerator where the destination is not known, of one or of
-- too many in the municipality.
with
dropouts as (
    select
        * exclude (destination),
        nullif(destination, 'ukendt') as known_destination
    from fact.dropout_notification
    where event_type = 'dropout'
    qualify row_number() over (
        partition by person_hi, person_lo, residence_code, year(event_date)
        order by event_date desc, education, institution
    ) = 1
),

known_years as (
    select residence_code, year(event_date) as year
    from dropouts
    group by all
    having is_mostly_known(count(known_destination), count(*))
),

destinations as (
    select unnest(parameter_list('destinations')) as destination
),

judged as (
    select
        dropouts.*,
        destinations.destination,
        known_years.year is not null as is_delivered
    from dropouts
    left join known_years
        on dropouts.residence_code = known_years.residence_code
        and year(dropouts.event_date) = known_years.year
    cross join destinations
)

select
    residence_code as municipality_code,
    'alle' as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    education as education,
    'alle' as stage,
    'alle' as entry,
    'destination=' || destination as group_key,
    event_date as on_date,
    unit_of_notification(
        person_hi, person_lo, event_type, event_date, institution, education
    ) as unit,
    cast(
        if(is_delivered, known_destination = destination, null)
        as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from judged
