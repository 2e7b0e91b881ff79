-- Of those who leave an education the share that has completed it, counted straight from the files. Leaves a table `independent`.

-- Rows of all youth education; 10th grade is none.
create table course as
select
    pupil, programme, entry, stage, if(stage = 'GF1', 'GF1', programme) as course, department, begun_on, ended_on, outcome
from counted_enrolment
union all
select
    gym.pupil, programme, null, 'GYM', programme, department, begun_on, gym.ended_on,
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

-- A row that no later one continues ends its course; another GF1 does not continue one that was interrupted. Who goes on to the
-- next stage within 31 days has completed, whatever the reason says.
create table ended as
select
    last.* replace (
        if(
            last.outcome = 'interrupted'
            and exists (
                select 1
                from course as next
                where
                    next.pupil = last.pupil
                    and next.stage = case last.stage when 'GF1' then 'GF2' when 'GF2' then 'HF' end
                    and (last.stage = 'GF1' or next.programme = last.programme)
                    and next.begun_on > last.begun_on
                    and next.begun_on <= last.ended_on + interval 31 day
            ),
            'completed', last.outcome
        ) as outcome
    )
from course as last
where
    last.outcome in ('completed', 'interrupted')
    and not exists (
        select 1
        from course as later
        where
            later.pupil = last.pupil
            and later.stage = last.stage
            and later.course = last.course
            and later.begun_on > last.begun_on
            and later.begun_on <= last.ended_on + interval 31 day
            and not (
                last.outcome = 'interrupted'
                and later.begun_on > last.ended_on
                and (later.programme <> last.programme or coalesce(later.entry <> last.entry, false))
            )
    );

-- To complete a basic course is to leave its stage, and to leave the education only where the department goes no further: where
-- nobody begins the next stage in the year after or earlier, or the last has left it more than a year ago.
create table counted as
select
    ended.*,
    school,
    campus,
    branch_school,
    education,
    ended.outcome = 'completed' and coalesce(ended_on >= first_on and ended_on <= last_on, false) as goes_on
from ended
left join (
    select
        department,
        case stage when 'GF2' then 'GF1' else 'GF2' end as stage,
        if(stage = 'GF2', 'any', programme) as of_programme,
        min(begun_on) - interval 1 year as first_on,
        max(coalesce(ended_on, '9000-01-01')) + interval 1 year as last_on
    from course
    where stage in ('GF2', 'HF')
    group by all
) as further
    on
        ended.department = further.department
        and ended.stage = further.stage
        and of_programme in ('any', ended.programme)
left join department
    on
        ended.department = department.department
        and ended_on >= valid_from
        and ended_on < valid_to
left join programme using (programme);

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
