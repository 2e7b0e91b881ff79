-- Grain: one row per indicator, scope and period that an official table or a
-- typed figure tells. Where two tell the same, a table goes before a typed one.
insert into fact.official_value by name
with
statistics as (
    select *, string_split(levels, ';') as pairs
    from fact.school_statistic
    where value is not null
),

measures as (
    select * from dim.official_measure
),

programmes as (
    select * from dim.programme
    where is_current
),

areas as (
    select * from dim.municipality
),

figures as (
    select * from fact.labour_market
    where value is not null
        -- Only the row of all, whatever else a table is divided by.
        and list_bool_and(
            list_transform(
                list_filter(
                    string_split(dimensions, ';'), lambda pair: pair <> ''
                ),
                lambda pair: lower(pair) like '%i alt' or pair like '%år'
            )
        ) is distinct from false
),

typed as (
    select * from fact.typed_value
),

matched as (
    select statistics.*, measures.* exclude (cube, measure, school_year)
    from statistics
    inner join measures
        on statistics.cube = measures.cube
        and statistics.measure = measures.measure
        and list_has_all(
            statistics.pairs,
            list_filter(
                string_split(measures.fixed, '|'), lambda pair: pair <> ''
            )
        )
),

-- What a level of the source, or a word of ours, says; all without either.
told as (
    select
        matched.*,
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
            list_filter(
                string_split(grouping, '|'), lambda pair: pair <> ''
            ),
            lambda pair: split_part(pair, '=', 1)
                || '='
                || if(
                    pair like '%==%',
                    split_part(pair, '==', 2),
                    coalesce(
                        list_filter(
                            pairs,
                            lambda level: starts_with(
                                level, pair[len(split_part(pair, '=', 1)) + 2:]
                                || '='
                            )
                        )[1][len(pair[len(split_part(pair, '=', 1)) + 2:]) + 2:],
                        'ukendt'
                    )
                )
        ) as groups
    from matched
),

of_tables as (
    select
        1 as priority,
        told.indicator_id,
        if(told.places[1] = 'alle', told.area_code, 'alle')
            as municipality_code,
        told.places[1] as institution_code,
        'alle' as branch_school,
        coalesce(programmes.programme_code, told.places[2]) as programme_code,
        told.places[3] as education,
        told.places[4] as stage,
        told.places[5] as entry,
        if(told.groups = [], 'alle', array_to_string(told.groups, ';'))
            as group_key,
        told.period_id,
        cast(null as decimal(18, 4)) as numerator,
        cast(null as decimal(18, 4)) as denominator,
        told.value,
        cast(null as date) as published_on
    from told
    left join programmes on told.places[2] = programmes.title
    where told.area_code <> 'ukendt' or told.places[1] <> 'alle'
),

benefits as (
    select
        areas.municipality_code,
        case lower(figures.table_name)
            when 'y38a02' then 'uddannelseshjælp'
            when 'y36a02' then 'kontanthjælp'
            when 'y35a02' then 'integrationsydelse'
            when 'y60a02' then 'kontanthjælp fra 1. juli 2025'
        end as benefit,
        figures.period_id,
        figures.value
    from figures
    inner join areas on figures.area_name = areas.name
    where lower(figures.table_name) in ('y35a02', 'y36a02', 'y38a02', 'y60a02')
        and figures.measure = 'Antal fuldtidspersoner'
    -- Both versions of the source may tell a month: the same figure.
    qualify row_number() over (
        partition by
            areas.municipality_code, lower(figures.table_name),
            figures.period_id
        order by figures.dimensions, figures.value
    ) = 1
),

-- A calendar year is the mean of its twelve months, and of no fewer.
benefit_periods as (
    select * from benefits
    union all
    select
        municipality_code,
        benefit,
        left(period_id, 4) as period_id,
        cast(sum(value) / 12 as decimal(18, 6)) as value
    from benefits
    group by municipality_code, benefit, left(period_id, 4)
    having count(*) = 12
),

joined as (
    select * from of_tables
    union all by name
    select
        1 as priority,
        'benefit_full_time_persons' as indicator_id,
        municipality_code,
        'alle' as institution_code,
        'alle' as branch_school,
        'alle' as programme_code,
        'alle' as education,
        'alle' as stage,
        'alle' as entry,
        'age=18-30;benefit=' || benefit as group_key,
        period_id,
        cast(value as decimal(18, 4)) as numerator,
        value
    from benefit_periods
    union all by name
    select
        2 as priority,
        typed.* exclude (area_code, source, school_year),
        area_code as municipality_code
    from typed
)

select
    * exclude (priority),
    'alle' as campus
from joined
qualify row_number() over (
    partition by
        indicator_id, municipality_code, institution_code, branch_school,
        programme_code, education, stage, entry, group_key, period_id
    order by priority, value
) = 1;
