-- The share of the invited who answered, counted straight from answers and invitations. Leaves a table `independent`.

create table independent as
with
counted as (
    select
        "År" as year, Afdeling as department, Uddannelse as programme, "Forløb" as stage,
        Besvarelse as pupil, null as invited
    from newest('skoler/*/etu-svar_*.csv', 'utf-8')
    where Svar not in ('ved_ikke', 'blank', 'måske')
    union all
    select "År", Afdeling, Uddannelse, "Forløb", null, Inviterede::int
    from newest('skoler/*/etu-inviterede_*.csv', 'utf-8')
),

placed as (
    select counted.*, school, branch_school
    from counted
    left join department on
        counted.department = department.department
        and make_date(year::int, 12, 31) >= valid_from
        and make_date(year::int, 12, 31) < valid_to
    left join programme using (programme)
)

select
    'alle' as municipality_code,
    part(grouping(department) * grouping(school), coalesce(department, school)) as institution_code,
    'alle' as campus,
    part(grouping(branch_school), branch_school) as branch_school,
    'alle' as programme_code,
    'alle' as education,
    part(grouping(stage), stage) as stage,
    'alle' as entry,
    'survey=ETU' as group_key,
    year as period_id,
    count(distinct pupil) as numerator,
    sum(invited) as denominator
from placed
group by grouping sets (
    (year, school), (year, department), (year, school, branch_school), (year, school, stage)
);
