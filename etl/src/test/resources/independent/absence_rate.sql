-- Absence on the basic course, added up straight from the files. Leaves a table `independent`.

create table hour as
with
line as (
    select
        lpad(replace(CPR_nr, '-', ''), 10, '0') as pupil,
        Uddannelse as programme,
        GH as stage,
        strptime(Dag, '%d-%m-%Y')::date as day,
        replace(Timer, ',', '.')::decimal(9, 2) as hours,
        replace("Fravær", ',', '.')::decimal(9, 2) as absent
    from newest('skoler/*/Z8086_*.csv', 'latin-1')
)

select pupil, programme, stage, day, sum(hours) as hours, sum(absent) as absent
from line
where stage in ('GF1', 'GF2') and absent <= hours
group by all;

-- The department is that of the pupil's newest row on the course that had begun by the day; who has none is no pupil (exchange).
create table placed as
select
    hour.*,
    department.school as school
from hour
asof inner join counted_enrolment on
    hour.pupil = counted_enrolment.pupil
    and hour.programme = counted_enrolment.programme
    and hour.stage = counted_enrolment.stage
    and hour.day >= counted_enrolment.begun_on
left join department on
    counted_enrolment.department = department.department
    and hour.day >= department.valid_from
    and hour.day < department.valid_to;

create table independent as
with
dated as (
    select
        * exclude (day),
        unnest([strftime(day, '%YM%m'), half_year(day), strftime(day, '%Y'), school_year(day)]) as period_id
    from placed
)

select
    'alle' as municipality_code,
    school as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    part(grouping(stage), stage) as stage,
    'alle' as entry,
    'alle' as group_key,
    period_id,
    sum(absent) as numerator,
    sum(hours) as denominator
from dated
group by grouping sets (
    (period_id, school),
    (period_id, school, stage)
);
