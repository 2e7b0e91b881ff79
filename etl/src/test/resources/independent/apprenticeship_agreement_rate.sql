-- Completed GF2 with an agreement on the last day, counted straight from the files. Leaves a table `independent`.

-- GF2 by its last day: a row that completes, and that no later row on the programme continues.
create table completion as
select
    completed.*,
    school,
    branch_school
from counted_enrolment as completed
left join department on
    completed.department = department.department
    and ended_on >= valid_from
    and ended_on < valid_to
left join programme using (programme)
where
    stage = 'GF2'
    and outcome = 'completed'
    and not exists (
        select 1
        from counted_enrolment as later
        where
            later.pupil = completed.pupil
            and later.stage = 'GF2'
            and later.programme = completed.programme
            and later.begun_on > completed.begun_on
            and later.begun_on <= completed.ended_on + interval 31 day
    );

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
from completion;

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
