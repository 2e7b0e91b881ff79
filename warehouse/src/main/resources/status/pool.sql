-- Grain: one row per target, member, measure, role and period: the parts of a
-- scope in one. A period that is not over or not mature on the as-of date is
-- missing.
create or replace temp table status_pool as
with
targets as (
    select * from status_target
),

scopes as (
    select * from status_scope
),

indicator_values as (
    select * from fact.indicator_value
),

periods as (
    select * from dim.period
),

parts as (
    select
        scopes.target_id,
        scopes.member,
        scopes.measure,
        scopes.role,
        periods.period_id,
        periods.starts_on,
        periods.ends_on,
        indicator_values.numerator,
        indicator_values.denominator,
        indicator_values.value,
        indicator_values.provisional,
        case
            when indicator_values.missing in ('', 'suppressed', 'too_few')
                and greatest(
                    periods.ends_on,
                    coalesce(indicator_values.mature_from, periods.ends_on)
                ) > targets.as_of
                then 'not_mature'
            when indicator_values.missing = ''
                and indicator_values.value is null
                then 'not_collected'
            else indicator_values.missing
        end as missing
    from scopes
    inner join targets on scopes.target_id = targets.target_id
    inner join indicator_values
        on scopes.indicator_id = indicator_values.indicator_id
        and scopes.route = indicator_values.route
        and scopes.municipality_code = indicator_values.municipality_code
        and scopes.institution_code = indicator_values.institution_code
        and scopes.campus = indicator_values.campus
        and scopes.branch_school = indicator_values.branch_school
        and scopes.programme_code = indicator_values.programme_code
        and scopes.education = indicator_values.education
        and scopes.stage = indicator_values.stage
        and scopes.entry = indicator_values.entry
        and scopes.group_key = indicator_values.group_key
    inner join periods
        on indicator_values.period_id = periods.period_id
        and targets.period_kind = periods.kind
)

-- A part without a row has nobody in it; a part whose value is missing makes
-- the whole missing.
select
    target_id,
    member,
    measure,
    role,
    period_id,
    starts_on,
    ends_on,
    count(*) filter (missing <> 'not_applicable') as part_count,
    count(denominator) as denominator_count,
    sum(numerator) as numerator,
    sum(denominator) as denominator,
    sum(value) as value,
    bool_or(provisional) as provisional,
    coalesce(
        first(
            missing
            order by list_position(
                [
                    'suppressed', 'too_few', 'series_break', 'not_mature',
                    'late', 'not_collected', '', 'not_applicable'
                ],
                missing
            )
        ),
        ''
    ) as missing
from parts
group by all;
