-- Who is counted in the values.
-- Grain: one row per company, school, branch school or programme and survey year. A
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
)

select
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
    year,
    hash(company_code) as unit,
    1::bigint as units,
    has_answered as in_numerator,
    true as in_denominator
from companies
where branch_school <> 'ukendt'
