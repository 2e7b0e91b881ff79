-- Makes profile and contribution: what of a cell matters for its scopes, and the
-- scopes and periods that it counts in. A cell without a numerator stands for
-- what was not delivered and adds nothing, not to the denominator either.
-- Grain: profile one row per place, date and group that cells have in common;
-- contribution one row per profile, scope and period.
-- Variables: scopes (each the names of what it keeps, joined by semicolons),
-- periods, rollup; below_school (the names of what is a part of a school) and
-- periods_below_school (the periods of it).
create or replace temp table profile as
with
cells as (
    select * from cell
),

summed as (
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
)

select row_number() over () as profile_id, * from summed;

create or replace temp table contribution as
with
profiles as (
    select * from profile
),

dates as (
    select * from dim.date
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

periods as (
    select * from dim.period
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

-- What a cell leaves open is what department and programme say on its day.
placed as (
    select
        profiles.* exclude (campus, branch_school, education, entry),
        coalesce(profiles.campus, departments.campus, 'ukendt') as campus,
        coalesce(profiles.branch_school, programmes.branch_school, 'ukendt')
            as branch_school,
        coalesce(profiles.education, programmes.education, 'ukendt')
            as education,
        coalesce(profiles.entry, programmes.entry, 'ukendt') as entry,
        coalesce(
            departments.parent_code,
            institutions.parent_code,
            profiles.institution_code
        ) as school_code,
        coalesce(municipalities.region_code, 'ukendt') as region_code
    from profiles
    left join departments
        on profiles.institution_code = departments.department_code
        and profiles.on_date >= departments.valid_from
        and profiles.on_date < departments.valid_to
    left join programmes
        on profiles.programme_code = programmes.programme_code
        and profiles.on_date >= programmes.valid_from
        and profiles.on_date < programmes.valid_to
    left join institutions
        on profiles.institution_code = institutions.institution_code
        and profiles.on_date >= institutions.valid_from
        and profiles.on_date < institutions.valid_to
    left join municipalities
        on profiles.municipality_code = municipalities.municipality_code
),

-- The periods that a cell counts in.
dated as (
    select
        placed.*,
        unnest(
            list_filter(
                [
                    {'kind': 'date', 'id': strftime(on_date, '%Y-%m-%d')},
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
    from placed
    inner join dates on placed.on_date = dates.date
),

-- What is counted as of a date is not added up over time: a longer period has
-- the last date in it that a place delivered.
counting as (
    select * from dated
    qualify getvariable('rollup') <> 'as_of'
        or period.kind = 'date'
        or on_date = max(on_date) over (
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
