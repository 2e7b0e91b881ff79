-- The choice of a vocational education after grade 9 or 10, counted straight from the municipalities' files, to compare with
-- what the night computes. Leaves a table `independent`.

create table independent as
with
leavers as (
    select
        unnest(['084', "Bopælskommune"]) as municipality_code,
        unnest([['alle'], ['alle', 'grade=' || Klassetrin, 'school_type=' || Skoletype]]) as groups,
        year(Afgangsdato::date) as left_in,
        "Uddannelse efter 2 måneder" as education
    from newest('kommuner/*/afgang-grundskole_*.csv', 'utf-8')
    where education <> '10. klasse'
),

grouped as (
    select * exclude (groups), unnest(groups) as group_key from leavers
)

select
    municipality_code,
    'alle' as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    group_key,
    (left_in - 1) || '/' || (left_in % 100) as period_id,
    count_if(education in ('EUD', 'EUX')) as numerator,
    count(*) as denominator
from grouped
group by all;
