-- GF2 that is completed nine months after the start, counted straight from the files. Leaves a table `independent`.

create table independent as
with
dated as (
    select
        *,
        unnest([half_year(begun_on), strftime(begun_on, '%Y')]) as period_id
    from status_after(9)
    where stage = 'GF2'
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
    count_if(status = 'completed') as numerator,
    count(*) as denominator
from dated
group by grouping sets (
    (period_id, school),
    (period_id, school, programme),
    (period_id, department),
    (period_id, school, branch_school)
);
