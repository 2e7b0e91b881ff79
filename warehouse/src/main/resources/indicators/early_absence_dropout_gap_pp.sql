-- Grain: one row per school, branch school or programme and year of start. The
-- two rates are of sums; then the difference is taken. It is no effect: those
-- who are absent early may differ in other ways too.
with
early as (
    select * from fact.early_absence
),

starts as (
    select * from fact.enrolment
    where stage = 'GF2'
),

departments as (
    select * from dim.department
),

programmes as (
    select * from dim.programme
),

placed as (
    select
        departments.parent_code,
        coalesce(programmes.branch_school, 'ukendt') as branch_school,
        early.programme_code,
        year(early.start_date) as year,
        early.has_absence,
        outcome_after(parameter_number('months'))
        = 'interrupted_without_reselection' as has_left
    from early
    inner join starts
        on early.person_hi = starts.person_hi
        and early.person_lo = starts.person_lo
        and early.programme_code = starts.programme_code
        and early.start_date = starts.start_date
    inner join departments
        on early.department_code = departments.department_code
        and early.start_date >= departments.valid_from
        and early.start_date < departments.valid_to
    left join programmes
        on early.programme_code = programmes.programme_code
        and early.start_date >= programmes.valid_from
        and early.start_date < programmes.valid_to
),

counted as (
    select
        parent_code,
        if(grouping(branch_school) = 1, 'alle', branch_school)
            as branch_school,
        if(grouping(programme_code) = 1, 'alle', programme_code)
            as programme_code,
        year,
        count(*) filter (has_absence) as absent,
        count(*) filter (not has_absence) as present,
        count(*) filter (has_absence and has_left) as absent_left,
        count(*) filter (not has_absence and has_left) as present_left
    from placed
    group by grouping sets (
        (parent_code, year),
        (parent_code, branch_school, year),
        (parent_code, programme_code, year)
    )
),

-- What a small group would give away is not computed at all.
large as (
    select *
    from counted
    where branch_school <> 'ukendt'
        and least(
            absent_left, absent - absent_left, present_left,
            present - present_left
        ) >= 5
)

select
    'early_absence_dropout_gap_pp' as indicator_id,
    'computed' as route,
    'alle' as municipality_code,
    parent_code as institution_code,
    'alle' as campus,
    branch_school,
    programme_code,
    'alle' as education,
    'GF2' as stage,
    'alle' as entry,
    'alle' as group_key,
    cast(year as text) as period_id,
    cast(null as decimal(18, 4)) as numerator,
    cast(absent + present as decimal(18, 4)) as denominator,
    cast(
        cast(absent_left * 100000000 // absent as bigint)
        - cast(present_left * 100000000 // present as bigint)
        as decimal(18, 0)
    ) * cast(0.000001 as decimal(7, 6)) as value,
    '' as missing,
    false as provisional,
    cast(
        make_date(year + 1, 1, 1) + to_months(parameter_number('months'))
        as date
    ) as mature_from
from large
