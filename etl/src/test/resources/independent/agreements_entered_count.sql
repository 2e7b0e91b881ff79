-- Agreements by the day that they were signed, counted straight from the files. Leaves a table `independent`.

create table independent as
with
signed as (
    select
        Aftalenummer as number,
        Uddannelse as programme,
        Afdeling as department,
        "Underskrevet"::date as day
    from newest('skoler/*/uddannelsesaftaler_*.csv', 'utf-8')
),

placed as (
    select
        number, programme, school, branch_school,
        unnest([strftime(day, '%Y'), strftime(day, '%YM%m'), school_year(day)]) as period_id
    from signed
    left join department on
        signed.department = department.department and day >= valid_from and day < valid_to
    left join programme using (programme)
)

select
    'alle' as municipality_code,
    school as institution_code,
    'alle' as campus,
    part(grouping(branch_school), branch_school) as branch_school,
    part(grouping(programme), programme) as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    'alle' as group_key,
    period_id,
    count(distinct number) as numerator,
    null as denominator
from placed
group by grouping sets (
    (period_id, school), (period_id, school, programme), (period_id, school, branch_school)
);
