-- Makes what the values of one indicator are sums of, from its cells. A cell without
-- a numerator stands for what was not delivered and adds nothing, not to the
-- denominator either.
-- Grain: placed one row per place, day and group that cells have in common; profile
-- one row for those that are counted in the same scopes and periods; contribution
-- one row per profile, scope and period.
-- Variables: scopes (each the names of what it keeps, joined by semicolons),
-- periods, rollup; below_school (the names of what is a part of a school) and
-- periods_below_school (the periods of it).
create or replace temp table placed as
with
cells as (
    select * from cell
),

departments as (
    select * from dim.department
),

programmes as (
    select * from dim.programme
),

institutions as (
    select * from dim.institution
),

municipalities as (
    select * from dim.municipality
),

alike as (
    select
        municipality_code,
        institution_code,
        campus,
        branch_school,
        programme_code,
        education,
        stage,
        entry,
        group_key,
        on_date,
        is_of_stage,
        sum(numerator) as numerator,
        sum(denominator) filter (numerator is not null) as denominator
    from cells
    group by all
),

-- What a cell leaves open is what department and programme say on its day. Days
-- matter for what is counted as of one; all else is counted by month or longer.
placed as (
    select
        alike.* exclude (campus, branch_school, education, entry),
        alike_key(
            alike.municipality_code, alike.institution_code, alike.campus,
            alike.branch_school, alike.programme_code, alike.education,
            alike.stage, alike.entry, alike.group_key, alike.on_date,
            alike.is_of_stage
        ) as alike_key,
        if(
            getvariable('rollup') = 'as_of'
            or list_contains(getvariable('periods'), 'date'),
            alike.on_date,
            last_day(alike.on_date)
        ) as counted_on,
        coalesce(alike.campus, departments.campus, 'ukendt') as campus,
        coalesce(alike.branch_school, programmes.branch_school, 'ukendt')
            as branch_school,
        coalesce(alike.education, programmes.education, 'ukendt')
            as education,
        coalesce(alike.entry, programmes.entry, 'ukendt') as entry,
        coalesce(
            departments.parent_code,
            institutions.parent_code,
            alike.institution_code
        ) as school_code,
        coalesce(municipalities.region_code, 'ukendt') as region_code
    from alike
    left join departments
        on alike.institution_code = departments.department_code
        and alike.on_date >= departments.valid_from
        and alike.on_date < departments.valid_to
    left join programmes
        on alike.programme_code = programmes.programme_code
        and alike.on_date >= programmes.valid_from
        and alike.on_date < programmes.valid_to
    left join institutions
        on alike.institution_code = institutions.institution_code
        and alike.on_date >= institutions.valid_from
        and alike.on_date < institutions.valid_to
    left join municipalities
        on alike.municipality_code = municipalities.municipality_code
)

select
    *,
    hash(
        municipality_code, region_code, institution_code, school_code, campus,
        branch_school, programme_code, education, stage, entry, group_key,
        counted_on, is_of_stage
    ) as profile_id
from placed;

create or replace temp table profile as
select
    * exclude (alike_key, on_date, numerator, denominator),
    sum(numerator) as numerator,
    sum(denominator) as denominator
from placed
group by all;

create or replace temp table contribution as
with
profiles as (
    select * from profile
),

dates as (
    select * from dim.date
),

scopes as (
    select
        list_filter(string_split(scope, ';'), lambda name: name <> '')
            as kept,
        list_filter(
            string_split(scope, ';'),
            lambda name: name not in (
                '', 'municipality', 'region', 'school', 'department', 'campus',
                'branch_school', 'programme', 'education', 'stage', 'entry'
            )
        ) as kept_keys
    from (select unnest(getvariable('scopes')) as scope)
),

-- The periods that a cell counts in.
dated as (
    select
        profiles.*,
        unnest(
            list_filter(
                [
                    {'kind': 'date', 'id': strftime(counted_on, '%Y-%m-%d')},
                    {'kind': 'month', 'id': dates.month},
                    {'kind': 'quarter', 'id': dates.quarter},
                    {'kind': 'half_year', 'id': dates.half_year},
                    {'kind': 'year', 'id': dates.year::text},
                    {'kind': 'school_year', 'id': dates.school_year}
                ],
                lambda period: list_contains(
                    getvariable('periods'), period.kind
                )
            )
        ) as period
    from profiles
    inner join dates on profiles.counted_on = dates.date
),

-- What is counted as of a date is not added up over time: a longer period has
-- the last date in it that a place delivered.
counting as (
    select * from dated
    qualify getvariable('rollup') <> 'as_of'
        or period.kind = 'date'
        or counted_on = max(counted_on) over (
            partition by period.id, municipality_code, institution_code
        )
),

-- A scope says nothing of a cell that lacks what the scope keeps.
scoped as (
    select
        profile_id,
        period.id as period_id,
        period.kind as period_kind,
        case
            when list_contains(kept, 'municipality') then municipality_code
            when list_contains(kept, 'region') then region_code
            else 'alle'
        end as municipality_code,
        case
            when list_contains(kept, 'department') then institution_code
            when list_has_any(kept, ['school', 'branch_school'])
                then school_code
            else 'alle'
        end as institution_code,
        if(list_contains(kept, 'campus'), campus, 'alle') as campus,
        if(list_contains(kept, 'branch_school'), branch_school, 'alle')
            as branch_school,
        if(list_contains(kept, 'programme'), programme_code, 'alle')
            as programme_code,
        if(list_contains(kept, 'education'), education, 'alle')
            as education,
        if(list_contains(kept, 'stage'), stage, 'alle') as stage,
        if(list_contains(kept, 'entry'), entry, 'alle') as entry,
        list_filter(
            string_split(group_key, ';'),
            lambda pair: list_contains(kept_keys, split_part(pair, '=', 1))
        ) as kept_pairs,
        kept,
        kept_keys,
        is_of_stage,
        numerator,
        denominator
    from counting
    cross join scopes
),

whole as (
    select *
    from scoped
    where len(kept_pairs) = len(kept_keys)
        and coalesce(is_of_stage = list_contains(kept, 'stage'), true)
        and (
            list_contains(
                cast(getvariable('periods_below_school') as text[]),
                period_kind
            )
            or not list_has_any(kept, getvariable('below_school'))
        )
        and not (
            list_has_any(kept, ['municipality', 'region'])
            and municipality_code in ('alle', 'ukendt')
        )
        and not (
            list_has_any(kept, ['school', 'department', 'branch_school'])
            and institution_code in ('alle', 'ukendt')
        )
        and not (
            list_contains(kept, 'campus') and campus in ('alle', 'ukendt')
        )
        and not (
            list_contains(kept, 'branch_school')
            and branch_school in ('alle', 'ukendt')
        )
        and not (
            list_contains(kept, 'programme')
            and programme_code in ('alle', 'ukendt')
        )
        and not (
            list_contains(kept, 'education')
            and education in ('alle', 'ukendt')
        )
        and not (
            list_contains(kept, 'stage') and stage in ('alle', 'ukendt')
        )
        and not (
            list_contains(kept, 'entry') and entry in ('alle', 'ukendt')
        )
)

select
    profile_id,
    period_id,
    municipality_code,
    institution_code,
    campus,
    branch_school,
    programme_code,
    education,
    stage,
    entry,
    if(kept_pairs = [], 'alle', array_to_string(kept_pairs, ';')) as group_key,
    numerator,
    denominator
from whole;
