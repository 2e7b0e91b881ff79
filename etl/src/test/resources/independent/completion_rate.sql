-- Of those who leave an education the share that has completed it, counted straight from the files. Leaves a table `independent`.

-- Rows of all youth education; 10th grade is none.
create table course as
select
    pupil, programme, stage, if(stage = 'GF1', 'GF1', programme) as course, department, begun_on, ended_on, outcome
from counted_enrolment
union all
select
    gym.pupil, programme, 'GYM', programme, department, begun_on, gym.ended_on,
    if(gym.ended_on is null, null, coalesce(meaning.outcome, 'interrupted'))
from (
    select
        lpad(replace("CPR-nr.", '-', ''), 10, '0') as pupil,
        Uddannelse as programme,
        Afdeling as department,
        Startdato::date as begun_on,
        Slutdato::date as ended_on,
        "Afgangsårsag" as reason
    from newest('skoler/*/gymforloeb_*.csv', 'utf-8')
    where Uddannelsesart = 'GYM'
) as gym
left join meaning
    on
        gym.reason = meaning.reason
        and gym.ended_on >= meaning.valid_from
        and gym.ended_on < meaning.valid_to
where meaning.outcome is null or meaning.outcome not in ('never_started', 'excluded');

-- A row that no later one continues ends its course. To complete a basic course is to leave its stage, and to leave the
-- education only where the department goes no further.
create table counted as
select
    ended.*,
    school,
    campus,
    branch_school,
    education,
    ended.outcome = 'completed'
    and exists (
        select 1
        from course as further
        where
            further.department = ended.department
            and further.stage = case ended.stage when 'GF1' then 'GF2' when 'GF2' then 'HF' end
            and (ended.stage = 'GF1' or further.programme = ended.programme)
    ) as goes_on
from course as ended
left join department
    on
        ended.department = department.department
        and ended_on >= valid_from
        and ended_on < valid_to
left join programme using (programme)
where
    ended.outcome in ('completed', 'interrupted')
    and not exists (
        select 1
        from course as later
        where
            later.pupil = ended.pupil
            and later.stage = ended.stage
            and later.course = ended.course
            and later.begun_on > ended.begun_on
            and later.begun_on <= ended.ended_on + interval 31 day
    );

create table independent as
with
dated as (
    select
        *,
        unnest([strftime(ended_on, '%Y'), school_year(ended_on)]) as period_id
    from counted
    cross join (select unnest([true, false]) as by_stage)
    where by_stage or not goes_on
)

select
    'alle' as municipality_code,
    part(grouping(department) * grouping(school), coalesce(department, school)) as institution_code,
    part(grouping(campus), campus) as campus,
    part(grouping(branch_school), branch_school) as branch_school,
    part(grouping(programme), programme) as programme_code,
    part(grouping(education), education) as education,
    part(grouping(stage), stage) as stage,
    'alle' as entry,
    'alle' as group_key,
    period_id,
    count_if(outcome = 'completed') as numerator,
    count(*) as denominator
from dated
group by grouping sets (
    (by_stage, period_id, school),
    (by_stage, period_id, department),
    (by_stage, period_id, campus),
    (by_stage, period_id, school, branch_school),
    (by_stage, period_id, school, education),
    (by_stage, period_id, campus, education),
    (by_stage, period_id, school, stage),
    (by_stage, period_id, school, stage, programme)
)
having by_stage = (grouping(stage) = 0);
