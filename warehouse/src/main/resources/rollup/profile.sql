-- Places the cells of one indicator: what they say of where and when they count.
-- A cell without a numerator stands for what was not delivered and adds nothing,
-- not to the denominator either.
-- Grain: placed one row per place, day and group that cells have in common; profile
-- one row for those that are counted in the same scopes and periods.
-- Variables: periods, rollup.
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
        * exclude (unit, numerator, denominator),
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
