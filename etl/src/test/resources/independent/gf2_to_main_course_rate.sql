-- Completed GF2 that went on to the main course, counted straight from the files. Leaves a table `independent`.

create table counted as
select
    completion.*,
    exists (
        from counted_enrolment as main
        where
            main.pupil = completion.pupil
            and main.stage = 'HF'
            and main.programme = completion.programme
            and main.begun_on > completion.begun_on
            and main.begun_on <= completion.ended_on + interval 3 month
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
    'alle' as stage,
    'alle' as entry,
    'alle' as group_key,
    period_id,
    count_if(reached) as numerator,
    count(*) as denominator
from dated
group by grouping sets (
    (period_id, school),
    (period_id, school, programme),
    (period_id, department),
    (period_id, school, branch_school)
);
