-- Grain: one row per school, branch school or programme and survey year. A
-- company with several programmes is invited for each; at a school it counts
-- once, and has answered when it did so for one of them.
with
invitations as (
    select * from fact.company_invitation
),

programmes as (
    select * from dim.programme
    where is_current
),

placed as (
    select
        invitations.*,
        coalesce(programmes.branch_school, 'ukendt') as branch_school
    from invitations
    left join programmes
        on invitations.programme_code = programmes.programme_code
),

companies as (
    select
        institution_code,
        year,
        if(grouping(branch_school) = 1, 'alle', branch_school)
            as branch_school,
        if(grouping(programme_code) = 1, 'alle', programme_code)
            as programme_code,
        company_code,
        bool_or(has_answered) as has_answered
    from placed
    group by grouping sets (
        (institution_code, year, company_code),
        (institution_code, year, branch_school, company_code),
        (institution_code, year, programme_code, company_code)
    )
),

counted as (
    select
        institution_code,
        year,
        branch_school,
        programme_code,
        count(*) filter (has_answered) as answered,
        count(*) as invited
    from companies
    where branch_school <> 'ukendt'
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
    cast(year as text) as period_id,
    cast(answered as decimal(18, 4)) as numerator,
    cast(invited as decimal(18, 4)) as denominator,
    cast(answered * 100000000 // invited as decimal(18, 0))
    * cast(0.000001 as decimal(7, 6)) as value,
    '' as missing,
    false as provisional,
    make_date(year + 1, 1, 31) as mature_from
from counted
