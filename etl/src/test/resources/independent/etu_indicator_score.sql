-- The scores of pupils' well-being, counted straight from the answers and the questions. Leaves a table `independent`.

create table answer as
with
given as (
    select 'ETU' as survey, "År" as year, Besvarelse as pupil, Afdeling as department, Uddannelse as programme,
        "Forløb" as stage, "Spørgsmål" as question, "Værdi" as worth
    from newest('skoler/*/etu-svar_*.csv', 'utf-8')
    where Svar <> 'måske'
    union all
    select 'GYM', "År", Besvarelse, Afdeling, null, 'GYM', "Spørgsmål", "Værdi"
    from newest('skoler/*/gymtrivsel-svar_*.csv', 'utf-8')
)

select
    survey, year, pupil, department, programme, stage, question,
    if(turned, lowest + highest - worth::int, worth::int) as points
from given
inner join question using (survey, year, question);

-- What a pupil is asked: the questions for all, and those for the pupil's own stage.
create table asked as
with
pupil as (
    select distinct survey, year, pupil, department, programme, stage from answer
),

measured as (
    select *, unnest([coalesce(survey_indicator, 'Ingen indikator'), 'Samlet']) as measure
    from question
)

select
    pupil.*,
    measured.measure,
    count(*) as questions,
    count(answer.points) as answers,
    sum(answer.points) as points
from pupil
inner join measured on
    measured.survey = pupil.survey
    and measured.year = pupil.year
    and coalesce(measured.asked_at, pupil.stage) = pupil.stage
left join answer on
    answer.survey = pupil.survey
    and answer.year = pupil.year
    and answer.pupil = pupil.pupil
    and answer.question = measured.question
where not (pupil.survey = 'GYM' and measured.measure in ('Samlet', 'Ingen indikator'))
group by all;

create table score as
select survey, year, pupil, department, programme, stage, 'etu_indicator=' || measure as said, points / answers as score
from asked
where answers * 2 >= questions and answers > 0
union all
select survey, year, pupil, department, programme, stage, 'question=' || question, points
from answer
where points is not null;

create table independent as
with
placed as (
    select
        score.*,
        school,
        campus,
        branch_school,
        if(survey = 'GYM', 'GYM', education) as education
    from score
    left join department on
        score.department = department.department
        and make_date(year::int, 12, 31) >= valid_from
        and make_date(year::int, 12, 31) < valid_to
    left join programme using (programme)
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
    said || ';survey=' || survey as group_key,
    year as period_id,
    sum(score) as numerator,
    count(*) as denominator
from placed
group by grouping sets (
    (survey, said, year, school),
    (survey, said, year, campus),
    (survey, said, year, department, education),
    (survey, said, year, school, branch_school),
    (survey, said, year, school, stage),
    (survey, said, year, school, programme),
    (survey, said, year, school, branch_school, programme, stage)
);
