-- Grain: one row per school, branch school or programme and survey year.
with
counted as (
    select
        institution_code,
        year,
        period_id,
        branch_school,
        programme_code,
        count(*) filter (in_numerator) as answered,
        count(*) as invited
    from member
    group by all
)

select
    'vtu_response_rate' as indicator_id,
    'computed' as route,
    'alle' as municipality_code,
    institution_code,
    'alle' as campus,
    branch_school,
    programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    'survey=VTU' as group_key,
    period_id,
    cast(answered as decimal(18, 4)) as numerator,
    cast(invited as decimal(18, 4)) as denominator,
    cast(answered * 100000000 // invited as decimal(18, 0))
    * cast(0.000001 as decimal(7, 6)) as value,
    '' as missing,
    false as provisional,
    make_date(year + 1, 1, 31) as mature_from
from counted
