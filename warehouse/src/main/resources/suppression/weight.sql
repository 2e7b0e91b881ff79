-- Grain: one row per value that counts units: what it costs to hide it. What a
-- target is judged by and what a document prints are the last to go, before them
-- what a target's members have and targets of the official route are held beside,
-- and before these whole schools, municipalities and wider.
with
counted as (
    select
        *,
        case
            when length(period_id) = 10 then 'date'
            when contains(period_id, '/') then 'school_year'
            when contains(period_id, 'M') then 'month'
            when contains(period_id, 'K') then 'quarter'
            when contains(period_id, 'H') then 'half_year'
            else 'year'
        end as period_kind
    from unsuppressed.relation.value
),

targets as (
    select * from dim.target
),

target_scopes as (
    select * from dim.target_scope
),

figures as (
    select distinct
        figures.indicator_id,
        figures.municipality_code,
        figures.institution_code,
        figures.campus,
        figures.branch_school,
        figures.programme_code,
        education.name as education,
        figures.stage,
        figures.entry,
        figures.group_key,
        figures.period as period_id
    from fact.published_figure as figures
    cross join unnest(string_split(figures.education, '|')) as education (name)
),

wanted as (
    select
        targets.indicator_id,
        targets.route,
        targets.period_kind,
        coalesce(targets.scope_by, '') as scope_by,
        target_scopes.*
    from targets
    inner join target_scopes using (target_id, valid_from)
),

of_targets as (
    select
        counted.value_id,
        max(
            if(wanted.scope_by = '' and wanted.route = 'computed', 1000, 100)
        ) as weight
    from counted
    inner join wanted
        on counted.indicator_id = wanted.indicator_id
        and counted.period_kind = wanted.period_kind
        and counted.education = wanted.education
        and counted.entry = wanted.entry
        and counted.campus = wanted.campus
        and (
            counted.municipality_code = wanted.municipality_code
            or wanted.scope_by = 'municipality'
        )
        and (
            counted.institution_code = wanted.institution_code
            or wanted.scope_by = 'school'
        )
        and (
            counted.branch_school = wanted.branch_school
            or wanted.scope_by = 'branch_school'
        )
        and (
            counted.programme_code = wanted.programme_code
            or wanted.scope_by = 'programme'
        )
        and (counted.stage = wanted.stage or wanted.scope_by = 'stage')
        and (
            counted.group_key = wanted.group_key
            or contains(counted.group_key, wanted.scope_by || '=')
        )
    group by counted.value_id
)

select
    counted.value_id,
    greatest(
        coalesce(of_targets.weight, 0),
        if(figures.indicator_id is null, 0, 1000),
        if(
            (
                counted.campus, counted.branch_school, counted.programme_code,
                counted.entry
            ) = ('alle', 'alle', 'alle', 'alle'),
            10,
            1
        )
    )::double as weight
from counted
left join of_targets on counted.value_id = of_targets.value_id
left join figures
    on counted.indicator_id = figures.indicator_id
    and counted.municipality_code = figures.municipality_code
    and counted.institution_code = figures.institution_code
    and counted.campus = figures.campus
    and counted.branch_school = figures.branch_school
    and counted.programme_code = figures.programme_code
    and counted.education = figures.education
    and counted.stage = figures.stage
    and counted.entry = figures.entry
    and counted.group_key = figures.group_key
    and counted.period_id = figures.period_id;
