-- Dropout three months after the start, counted straight from a school's and the registers' files. Leaves a table `independent`.

create table independent as
with
dated as (
    select
        *,
        unnest([strftime(begun_on, '%Y'), half_year(begun_on), strftime(begun_on, '%YM%m')]) as period_id
    from status_after(3)
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
    count_if(starts_with(status, 'interrupted')) as numerator,
    count(*) as denominator
from dated
group by grouping sets (
    (period_id, stage, school),
    (period_id, stage, school, entry),
    (period_id, stage, school, programme),
    (period_id, stage, department),
    (period_id, stage, school, branch_school)
);
