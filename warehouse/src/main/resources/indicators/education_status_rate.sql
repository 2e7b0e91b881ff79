-- Grain: one row per basic-school municipality, education, status and year. The
-- denominator is the total that the source prints, which equals the sum of the
-- four statuses: a record where it does not is held.
with
statuses as (
    select * from fact.education_status
    where status <> 'total' and area_code <> 'ukendt'
),

totals as (
    select * from fact.education_status
    where status = 'total'
),

shares as (
    select
        statuses.*,
        totals.persons as total_persons
    from statuses
    inner join totals using (area_code, education, year)
)

select
    'education_status_rate' as indicator_id,
    'official' as route,
    area_code as municipality_code,
    'alle' as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    education,
    'alle' as stage,
    'alle' as entry,
    'status=' || status as group_key,
    cast(year as text) as period_id,
    cast(persons as decimal(18, 4)) as numerator,
    cast(total_persons as decimal(18, 4)) as denominator,
    -- Cut, not rounded, at the sixth decimal: it is rounded once, when shown.
    cast(
        cast(persons as hugeint) * 100000000 // nullif(total_persons, 0)
        as decimal(18, 0)
    ) * cast(0.000001 as decimal(7, 6)) as value,
    if(total_persons = 0, 'not_applicable', '') as missing,
    false as provisional,
    cast(null as date) as mature_from
from shares
