-- What the young people of a municipality do (to work is 18 hours a week), counted straight from the files. Leaves a table `independent`.

create table independent as
with
fitting as (
    select
        *,
        [
            has_completed,
            education in ('EUD', 'EUX', 'GYM'),
            education = 'FGU',
            is_supported,
            hours >= 18,
            hours is not null and immigrated_on > on_date - interval 24 month,
            hours is not null,
            true
        ] as fits
    from resident
    where age between 16 and 24
),

counted as (
    select
        municipality,
        on_date,
        list_position(fits, true) as status,
        -- What those do of whom nothing decided before is told when nine of ten are known.
        count_if(status = 8) over (partition by municipality, on_date)
        <= 0.1 * count_if(status >= 5) over (partition by municipality, on_date) as is_told
    from fitting
),

named as (
    select unnest([
        {'name': null, 'first': 1, 'last': 8},
        {'name': 'completed', 'first': 1, 'last': 1},
        {'name': 'in_progress', 'first': 2, 'last': 2},
        {'name': 'fgu', 'first': 3, 'last': 3},
        {'name': 'public_support', 'first': 4, 'last': 4},
        {'name': 'accounted_for', 'first': 1, 'last': 4},
        {'name': 'remaining', 'first': 5, 'last': 8},
        {'name': 'remaining_employed', 'first': 5, 'last': 5},
        {'name': 'remaining_newcomer', 'first': 6, 'last': 6},
        {'name': 'remaining_other', 'first': 7, 'last': 7}
    ], recursive := true)
)

select
    municipality as municipality_code,
    'alle' as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    'age=16-24' || coalesce(';status=' || name, '') as group_key,
    on_date::text as period_id,
    count_if(status between named.first and named.last) as numerator,
    count(*) as denominator
from counted
cross join named
where named.first < 5 or named.last = 8 or is_told
group by all
-- A status that nobody has is not a row.
having numerator > 0;
