-- Grain: one row per target, member, measure, part and role. The parts of one
-- measure are pooled; member 'alle' is the target itself; role 'benchmark' is
-- the country's official value of the same measure.
create or replace temp table status_scope as
with
targets as (
    select * from status_target
),

target_scopes as (
    select * from dim.target_scope
),

indicator_values as (
    select * from fact.indicator_value
),

municipalities as (
    select municipality_code from dim.municipality
    where level = 'municipality'
),

headlines as (
    select
        targets.target_id,
        targets.indicator_id,
        targets.route,
        targets.scope_by,
        targets.unit,
        target_scopes.* exclude (target_id, valid_from)
    from targets
    inner join target_scopes
        on targets.target_id = target_scopes.target_id
        and targets.valid_from = target_scopes.valid_from
),

-- Every unit that has values of its own where the headline has all of them.
members as (
    select distinct
        headlines.target_id,
        headlines.measure,
        headlines.part,
        headlines.measure_title,
        headlines.indicator_id,
        headlines.route,
        headlines.unit,
        units.municipality_code,
        units.institution_code,
        units.campus,
        units.branch_school,
        units.programme_code,
        units.education,
        units.stage,
        units.entry,
        units.group_key,
        case headlines.scope_by
            when 'municipality' then units.municipality_code
            when 'school' then units.institution_code
            when 'branch_school' then units.branch_school
            when 'programme' then units.programme_code
            when 'stage' then units.stage
            else key_value(units.group_key, headlines.scope_by)
        end as member
    from headlines
    inner join indicator_values as units
        on headlines.indicator_id = units.indicator_id
        and headlines.route = units.route
        and headlines.education = units.education
        and headlines.entry = units.entry
        and headlines.campus = units.campus
    where headlines.scope_by <> ''
        and headlines.municipality_code = case
            when headlines.scope_by = 'municipality'
                and units.municipality_code in (from municipalities) then 'alle'
            else units.municipality_code
        end
        and headlines.institution_code in (
            units.institution_code,
            if(headlines.scope_by = 'school', 'alle', null)
        )
        and headlines.branch_school in (
            units.branch_school,
            if(headlines.scope_by = 'branch_school', 'alle', null)
        )
        and headlines.programme_code in (
            units.programme_code,
            if(headlines.scope_by = 'programme', 'alle', null)
        )
        and headlines.stage in (
            units.stage,
            if(headlines.scope_by = 'stage', 'alle', null)
        )
        and headlines.group_key in (
            units.group_key,
            without_key(units.group_key, headlines.scope_by)
        )
),

own as (
    select * exclude (scope_by), 'alle' as member from headlines
    union all by name
    select * from members
    where member not in ('', 'alle', 'ukendt')
),

-- Shares and scores can be held beside the country's, counts cannot.
benchmarks as (
    select distinct
        own.* replace (
            'official' as route,
            'alle' as municipality_code,
            'alle' as institution_code,
            'alle' as campus,
            'alle' as branch_school
        )
    from own
    where (unit = 'percent' or unit like 'score%')
        and not (
            municipality_code = 'alle'
            and institution_code = 'alle'
            and campus = 'alle'
            and branch_school = 'alle'
        )
)

select *, 'own' as role from own
union all
select *, 'benchmark' as role from benchmarks;
