-- Dropout to another basic course, counted straight from the files. Leaves a table `independent`.

create table independent as
with
counted as (
    select *, 3 as months
    from status_after(3)
    union all
    select *, 6
    from status_after(6)
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
    'months=' || months as group_key,
    year(begun_on)::text as period_id,
    count_if(status = 'interrupted_with_reselection') as numerator,
    count(*) as denominator
from counted
group by grouping sets (
    (months, period_id, stage, school),
    (months, period_id, stage, school, entry),
    (months, period_id, stage, school, programme),
    (months, period_id, stage, department),
    (months, period_id, stage, school, branch_school)
);
