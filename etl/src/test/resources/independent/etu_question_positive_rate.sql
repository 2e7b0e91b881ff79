-- Pupils who answer a question positively, counted straight from the answers and the questions. Leaves a table `independent`.

create table independent as
with
answer as (
    select 'ETU' as survey, "År" as year, Afdeling as department, Uddannelse as programme, "Forløb" as stage,
        "Spørgsmål" as question, Svar as answer
    from newest('skoler/*/etu-svar_*.csv', 'utf-8')
    union all
    select 'GYM', "År", Afdeling, null, 'GYM', "Spørgsmål", Svar
    from newest('skoler/*/gymtrivsel-svar_*.csv', 'utf-8')
),

placed as (
    select answer.*, list_contains(positive, answer) as is_positive, school, branch_school
    from answer
    inner join question using (survey, year, question)
    left join department on
        answer.department = department.department
        and make_date(year::int, 12, 31) >= valid_from
        and make_date(year::int, 12, 31) < valid_to
    left join programme using (programme)
    where answer not in ('ved_ikke', 'blank', 'måske') and len(positive) > 0
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
    'question=' || question || ';survey=' || survey as group_key,
    year as period_id,
    count_if(is_positive) as numerator,
    count(*) as denominator
from placed
group by grouping sets (
    (survey, question, year, school),
    (survey, question, year, department),
    (survey, question, year, school, branch_school),
    (survey, question, year, school, stage),
    (survey, question, year, school, programme)
);
