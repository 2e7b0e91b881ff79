-- What tables of uddannelsesstatistik.dk tell of indicators, as rows of
-- fact.official_value that may repeat. A row with a level that the key does not
-- name is about a part only, and one whose programme or institution is not
-- known has no place: neither is taken.
create or replace temp table official_table as
with
statistics as (
    select
        *,
        list_filter(
            string_split(levels, ';'), lambda pair: pair <> ''
        ) as pairs
    from fact.school_statistic
    where value is not null
),

measures as (
    select
        *,
        list_filter(
            string_split(fixed, '|'), lambda pair: pair <> ''
        ) as fixed_pairs,
        list_filter(
            string_split(grouping, '|'), lambda pair: pair <> ''
        ) as group_pairs
    from dim.official_measure
),

periods as (
    select * from dim.period
),

institutions as (
    select distinct institution_code from dim.institution
),

-- A title that several programmes have names none of them.
programmes as (
    select name, min(programme_code) as programme_code
    from (
        select title as name, programme_code from dim.programme
        where is_current
        union all
        select programme_code, programme_code from dim.programme
    )
    group by name
    having count(distinct programme_code) = 1
),

-- The levels that a row may have; level=* among the fixed ones is any value.
keys as (
    select
        * exclude (school_year),
        list_filter(fixed_pairs, lambda pair: not ends_with(pair, '=*'))
            as wanted_pairs,
        list_transform(fixed_pairs, lambda pair: split_part(pair, '=', 1))
        || [institution, programme, education, stage, entry]
        || list_transform(
            group_pairs,
            lambda pair: pair[len(split_part(pair, '=', 1)) + 2:]
        ) as named_levels
    from measures
),

matched as (
    select statistics.*, keys.* exclude (cube, measure)
    from statistics
    inner join keys
        on statistics.cube = keys.cube
        and statistics.measure = keys.measure
        and list_has_all(statistics.pairs, keys.wanted_pairs)
        and list_has_all(
            keys.named_levels,
            list_transform(
                statistics.pairs, lambda pair: split_part(pair, '=', 1)
            )
        )
),

-- What a level of the source, or a word of ours, says; all without either.
told as (
    select
        *,
        list_transform(
            [institution, programme, education, stage, entry],
            lambda place: case
                when place = '' then 'alle'
                when starts_with(place, '=') then place[2:]
                else coalesce(
                    list_filter(
                        pairs, lambda pair: starts_with(pair, place || '=')
                    )[1][len(place) + 2:],
                    'alle'
                )
            end
        ) as places,
        list_transform(
            group_pairs,
            lambda pair: split_part(pair, '=', 1)
                || '='
                || if(
                    pair like '%==%',
                    split_part(pair, '==', 2),
                    list_filter(
                        pairs,
                        lambda level: starts_with(
                            level,
                            pair[len(split_part(pair, '=', 1)) + 2:] || '='
                        )
                    )[1][len(pair) - len(split_part(pair, '=', 1)) + 1:]
                )
        ) as groups
    from matched
)

select
    told.indicator_id,
    if(told.places[1] = 'alle', told.area_code, 'alle') as municipality_code,
    institutions.institution_code,
    'alle' as branch_school,
    programmes.programme_code,
    told.places[3] as education,
    told.places[4] as stage,
    told.places[5] as entry,
    if(
        told.groups = [],
        'alle',
        array_to_string(list_sort(told.groups), ';')
    ) as group_key,
    periods.period_id,
    told.value
from told
inner join institutions on told.places[1] = institutions.institution_code
inner join programmes on told.places[2] = programmes.name
inner join periods on told.period_id = periods.period_id
where (told.area_code <> 'ukendt' or told.places[1] <> 'alle')
    -- A row without the level that the group is of tells another thing.
    and len(list_filter(told.groups, lambda pair: pair is null)) = 0;
