-- Completed GF2 with an agreement on the last day, counted straight from the files. Leaves a table `independent`.

create table counted as
select
    completion.*,
    exists (
        from newest('skoler/*/uddannelsesaftaler_*.csv', 'utf-8') as agreement
        where
            lpad(replace("CPR-nr.", '-', ''), 10, '0') = completion.pupil
            and Uddannelse = completion.programme
            and Underskrevet::date <= completion.ended_on
            and Slutdato::date >= completion.ended_on
            and coalesce("Ophævet"::date > completion.ended_on, true)
    ) as reached
from gf2_completion as completion;

create table independent as
with
dated as (
    select
        *,
        unnest([half_year(ended_on), strftime(ended_on, '%Y')]) as period_id
    from counted
)

select
    'alle' as municipality_code,
    part(grouping(department) * grouping(school), coalesce(department, school)) as institution_code,
    'alle' as campus,
    part(grouping(branch_school), branch_school) as branch_school,
    part(grouping(programme), programme) as programme_code,
    'alle' as education,
    part(grouping(stage), stage) as stage,
    'alle' as entry,
    'alle' as group_key,
    period_id,
    count_if(reached) as numerator,
    count(*) as denominator
from dated
group by grouping sets (
    (period_id, school),
    (period_id, school, stage),
    (period_id, school, programme),
    (period_id, department),
    (period_id, school, branch_school)
);
