-- Makes the rows of fact.indicator_value from the cells of one indicator.
-- Grain: one row per scope and period. A cell without a numerator stands for
-- what was not delivered and adds nothing, not to the denominator either.
-- Variables: indicator_id, unit, scopes (each the names of what it keeps,
-- joined by semicolons), periods, months, rollup; below_school (the names of
-- what is a part of a school) and periods_below_school (the periods of it).
create or replace temp table rolled_value as
with
cells as (
    select * from cell
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
        cells.* exclude (campus, branch_school, education, entry),
        coalesce(cells.campus, departments.campus, 'ukendt') as campus,
        coalesce(cells.branch_school, programmes.branch_school, 'ukendt')
            as branch_school,
        coalesce(cells.education, programmes.education, 'ukendt')
            as education,
        coalesce(cells.entry, programmes.entry, 'ukendt') as entry,
        coalesce(
            departments.parent_code,
            institutions.parent_code,
            cells.institution_code
        ) as school_code,
        coalesce(municipalities.region_code, 'ukendt') as region_code
    from cells
    left join departments
        on cells.institution_code = departments.department_code
        and cells.on_date >= departments.valid_from
        and cells.on_date < departments.valid_to
    left join programmes
        on cells.programme_code = programmes.programme_code
        and cells.on_date >= programmes.valid_from
        and cells.on_date < programmes.valid_to
    left join institutions
        on cells.institution_code = institutions.institution_code
        and cells.on_date >= institutions.valid_from
        and cells.on_date < institutions.valid_to
    left join municipalities
        on cells.municipality_code = municipalities.municipality_code
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
kept as (
    select * from dated
    qualify getvariable('rollup') <> 'as_of'
        or period.kind = 'date'
        or on_date = max(on_date) over (
            partition by period.id, municipality_code, institution_code
        )
),

summed as (
    select
        * exclude (on_date, numerator, denominator),
        sum(numerator) as numerator,
        sum(denominator) filter (numerator is not null) as denominator
    from kept
    group by all
),

-- A scope says nothing of a cell that lacks what the scope keeps.
scoped as (
    select
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
    from summed
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
),

counted as (
    select
        period_id,
        period_kind,
        municipality_code,
        institution_code,
        campus,
        branch_school,
        programme_code,
        education,
        stage,
        entry,
        if(kept_pairs = [], 'alle', array_to_string(kept_pairs, ';'))
            as group_key,
        sum(numerator) as numerator,
        sum(denominator) filter (numerator is not null) as denominator
    from whole
    group by all
),

valued as (
    select
        *,
        getvariable('unit') = 'percent' or getvariable('unit') like 'score%'
            as is_ratio
    from counted
)

select
    getvariable('indicator_id') as indicator_id,
    'computed' as route,
    municipality_code,
    institution_code,
    campus,
    branch_school,
    programme_code,
    education,
    stage,
    entry,
    group_key,
    valued.period_id,
    cast(numerator as decimal(18, 4)) as numerator,
    cast(denominator as decimal(18, 4)) as denominator,
    case
        when not is_ratio then cast(numerator as decimal(18, 6))
        -- Cut, not rounded, at the sixth decimal: it is rounded once, when
        -- shown.
        else cast(
            cast(numerator * 1000000 as hugeint)
            * if(getvariable('unit') = 'percent', 100, 1)
            * 1000000
            // nullif(cast(denominator * 1000000 as hugeint), 0)
            as decimal(24, 0)
        ) * cast(0.000001 as decimal(7, 6))
    end as value,
    case
        when numerator is null then 'not_collected'
        when is_ratio and coalesce(denominator, 0) = 0 then 'not_applicable'
        else ''
    end as missing,
    false as provisional,
    cast(
        coalesce(periods.ends_on, try_cast(valued.period_id as date))
        + to_months(cast(getvariable('months') as integer))
        as date
    ) as mature_from
from valued
left join periods on valued.period_id = periods.period_id;
