-- Young people in or with a youth education, counted straight from the municipalities' files, to compare with what the night
-- computes. Leaves a table `independent`.

create table independent as
with
residents as (
    select
        unnest(['084', municipality]) as municipality_code,
        on_date,
        has_completed or education in ('EUD', 'EUX', 'GYM') as has
    from resident
    where age between 16 and 24
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
    'age=16-24' as group_key,
    on_date::text as period_id,
    count_if(has) as numerator,
    count(*) as denominator
from residents
group by all;
