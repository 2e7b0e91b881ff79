-- How satisfied companies are, counted straight from the answers and the questions. Leaves a table `independent`.

create table independent as
with
answer as (
    select
        "År" as year, Institution as school, "P-nummer" as company, Uddannelse as programme, "Spørgsmål" as question,
        replace("Værdi", ',', '.')::decimal(6, 2) as points
    from newest('skoler/*/vtu-svar_*.csv', 'utf-8')
),

asked as (
    select year, survey_indicator, question, turned, lowest + highest as both_ends, count(*) over (partition by year, survey_indicator) as questions
    from question
    where survey = 'VTU'
),

score as (
    select
        year, school, company, programme, survey_indicator,
        sum(if(turned, both_ends - points, points)) / count(points) as score
    from answer
    inner join asked using (year, question)
    where points is not null
    group by all
    having count(points) * 2 >= max(questions)
),

placed as (
    select score.*, branch_school
    from score
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
    'survey=VTU;vtu_indicator=' || survey_indicator as group_key,
    year as period_id,
    sum(score) as numerator,
    count(*) as denominator
from placed
group by grouping sets (
    (survey_indicator, year, school),
    (survey_indicator, year, school, branch_school),
    (survey_indicator, year, school, programme)
);
