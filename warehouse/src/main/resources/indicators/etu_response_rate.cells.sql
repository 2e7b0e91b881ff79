-- Cells: one per number of invited, and one per respondent.
with
invitations as (
    select * from fact.survey_invitation
),

respondents as (
    select distinct
        person_hi,
        person_lo,
        year,
        department_code,
        programme_code,
        stage
    from fact.survey_score
    where survey = 'ETU'
),

counted as (
    select
        year,
        department_code,
        programme_code,
        stage,
        0 as answered,
        invited
    from invitations
    union all
    select
        year,
        department_code,
        programme_code,
        stage,
        1 as answered,
        0 as invited
    from respondents
)

select
    'alle' as municipality_code,
    department_code as institution_code,
    cast(null as text) as campus,
    cast(null as text) as branch_school,
    programme_code as programme_code,
    'EUD' as education,
    stage as stage,
    cast(null as text) as entry,
    'survey=ETU' as group_key,
    make_date(year, 12, 31) as on_date,
    cast(answered as decimal(18, 6)) as numerator,
    cast(invited as decimal(18, 4)) as denominator
from counted
