-- Dropout three months after the start, counted straight from a school's and the registers' files with joins of its own,
-- to compare with what the night computes. Leaves a table `independent`.

create table course as
select
    *,
    if(stage = 'GF1', 'GF1', programme) as course,
    (coalesce(ended_on, begun_on + interval 60 month) + interval 31 day)::date as reach
from counted_enrolment;

-- Rows that continue no earlier row.
create table beginning as
select
    *,
    (begun_on + interval 3 month)::date as day
from course
where not exists (
    select 1
    from course as earlier
    where
        earlier.pupil = course.pupil
        and earlier.stage = course.stage
        and earlier.course = course.course
        and (earlier.begun_on, earlier.department) < (course.begun_on, course.department)
        and course.begun_on <= earlier.reach
);

-- All that a beginning has become by its day.
create table state as
select
    b.pupil,
    b.stage,
    b.begun_on,
    b.department,
    b.day,
    max_by(r.programme, (r.begun_on, r.department)) as programme,
    max_by(r.entry, (r.begun_on, r.department)) as entry,
    max(coalesce(r.ended_on, '9999-12-31')) as ended_on,
    max_by(coalesce(r.outcome, ''), (coalesce(r.ended_on, '9999-12-31'), r.begun_on)) as outcome
from beginning as b
inner join course as r
    on
        b.pupil = r.pupil
        and b.stage = r.stage
        and b.course = r.course
        and r.begun_on between b.begun_on and b.day
where
    b.stage in ('GF1', 'GF2')
    and not exists (
        select 1
        from beginning as n
        where
            n.pupil = b.pupil
            and n.stage = b.stage
            and n.course = b.course
            and n.begun_on > b.begun_on
            and n.begun_on <= r.begun_on
    )
group by all;

create table counted as
select
    state.* exclude (entry),
    coalesce(state.entry, programmes.entry) as entry,
    programmes.branch_school,
    school,
    state.ended_on <= state.day
    and state.outcome = 'interrupted'
    and not exists (
        select 1
        from beginning as n
        where
            n.pupil = state.pupil
            and n.stage = if(state.stage = 'GF1', 'GF2', 'HF')
            and (state.stage = 'GF1' or n.programme = state.programme)
            and n.begun_on > state.begun_on
            and n.begun_on <= state.day
    ) as dropped_out
from state
left join programme as programmes using (programme)
left join department
    on
        state.department = department.department
        and state.begun_on >= department.valid_from
        and state.begun_on < department.valid_to;

create table independent as
with
periods as (
    select
        *,
        unnest([
            strftime(begun_on, '%Y'),
            half_year(begun_on),
            strftime(begun_on, '%YM%m')
        ]) as period_id
    from counted
)

select
    'alle' as municipality_code,
    part(grouping(department) * grouping(school), coalesce(department, school)) as institution_code,
    'alle' as campus,
    part(grouping(branch_school), branch_school) as branch_school,
    part(grouping(programme), programme) as programme_code,
    'alle' as education,
    stage,
    part(grouping(entry), entry) as entry,
    'alle' as group_key,
    period_id,
    count_if(dropped_out) as numerator,
    count(*) as denominator
from periods
group by grouping sets (
    (period_id, stage, school),
    (period_id, stage, school, entry),
    (period_id, stage, school, programme),
    (period_id, stage, department),
    (period_id, stage, school, branch_school)
);
