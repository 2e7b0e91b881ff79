-- What the values of one indicator are sums of.
-- Grain: one row per profile, scope and period.
-- Variables: scopes (each the names of what it keeps, joined by semicolons),
-- periods, rollup; below_school (the names of what is a part of a school) and
-- periods_below_school (the periods of it).
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
