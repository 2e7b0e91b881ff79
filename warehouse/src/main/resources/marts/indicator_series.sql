-- Grain: one row per indicator, route, scope and period, with names.
insert into mart.indicator_series by name
with
indicator_values as (
    select * from fact.indicator_value
),

indicators as (
    select * from dim.indicator
),

periods as (
    select * from dim.period
),

municipalities as (
    select * from dim.municipality
),

-- Each with the school that it belongs to and where it lies.
institutions as (
    select
        institution.*,
        coalesce(schools.name, institution.name) as school_name,
        coalesce(places.name, 'ukendt') as school_municipality_name
    from dim.institution as institution
    left join dim.institution as schools
        on
            institution.parent_code = schools.institution_code
            and schools.is_current
    left join dim.municipality as places
        on institution.municipality_code = places.municipality_code
    where institution.is_current
),

programmes as (
    select * from dim.programme
    where is_current
),

-- Each group key in words, once, however many values have it.
pairs as (
    select
        keys.group_key,
        pair.position,
        split_part(pair.text, '=', 1) as name,
        split_part(pair.text, '=', 2) as value
    from (select distinct group_key from indicator_values) as keys
    cross join unnest(string_split(keys.group_key, ';'))
        with ordinality as pair (text, position)
    where keys.group_key <> 'alle'
),

groups as (
    select
        pairs.group_key,
        string_agg(
            key_text(pairs.name)
            || coalesce(words.title, pairs.value)
            || if(pairs.name = 'months', ' måneder', ''),
            ', '
            order by pairs.position
        ) as group_text
    from pairs
    left join words on pairs.name = words.key and pairs.value = words.value
    group by pairs.group_key
),

named as (
    select
        indicator_values.*,
        indicators.title as indicator_title,
        indicators.unit,
        indicators.unit_title,
        indicators.decimals,
        -- What is counted for all who delivered is not the whole country or region.
        case
            when indicator_values.route = 'computed'
                and indicator_values.municipality_code = 'alle'
                then 'Alle, der har leveret'
            when indicator_values.route = 'computed'
                and indicator_values.municipality_code between '081' and '085'
                then 'Leveret i '
                    || coalesce(
                        municipalities.name,
                        indicator_values.municipality_code
                    )
            else coalesce(
                municipalities.name,
                indicator_values.municipality_code
            )
        end as municipality_name,
        coalesce(institutions.name, indicator_values.institution_code)
            as institution_name,
        coalesce(institutions.school_name, indicator_values.institution_code)
            as school_name,
        coalesce(institutions.school_municipality_name, 'ukendt')
            as school_municipality_name,
        coalesce(programmes.title, indicator_values.programme_code)
            as programme_title,
        groups.group_text,
        periods.kind as period_kind,
        periods.title as period_title,
        periods.starts_on,
        periods.ends_on
    from indicator_values
    inner join indicators
        on indicator_values.indicator_id = indicators.indicator_id
    inner join periods on indicator_values.period_id = periods.period_id
    left join municipalities
        on indicator_values.municipality_code = municipalities.municipality_code
    left join institutions
        on indicator_values.institution_code = institutions.institution_code
    left join programmes
        on indicator_values.programme_code = programmes.programme_code
    left join groups on indicator_values.group_key = groups.group_key
),

-- What a row is about: the smallest unit that its scope names, and the rest.
levelled as (
    select
        *,
        case
            when programme_code <> 'alle' then 'programme'
            when branch_school <> 'alle' then 'branch_school'
            when campus <> 'alle' then 'campus'
            when institution_code <> 'alle' then 'school'
            when municipality_code = 'alle' then 'country'
            when municipality_code between '081' and '085' then 'region'
            else 'municipality'
        end as level,
        if(branch_school = 'other', 'Øvrige', branch_school)
            as branch_school_name
    from named
)

select
    levelled.* exclude (
        group_text, mature_from, school_name, school_municipality_name,
        branch_school_name
    ),
    coalesce(
        nullif(
            concat_ws(
                ' · ',
                if(
                    institution_code = 'alle' or municipality_code <> 'alle',
                    municipality_name,
                    null
                ),
                nullif(institution_name, 'alle'),
                nullif(campus, 'alle'),
                nullif(branch_school_name, 'alle'),
                nullif(programme_title, 'alle'),
                nullif(education, 'alle'),
                nullif(stage, 'alle'),
                nullif(entry, 'alle'),
                group_text
            ),
            ''
        ),
        'alle'
    ) as scope_text,
    concat_ws(
        ' · ',
        if(institution_code = 'alle', municipality_name, institution_name),
        nullif(campus, 'alle'),
        nullif(branch_school_name, 'alle'),
        nullif(programme_title, 'alle')
    ) as unit_name,
    if(institution_code = 'alle', municipality_name, school_name)
        as school_name,
    if(institution_code = 'alle', municipality_name, school_municipality_name)
        as school_municipality_name,
    concat_ws(
        ' · ',
        coalesce(
            nullif(
                concat_ws(
                    ' · ',
                    if(
                        institution_code <> 'alle'
                        and municipality_code <> 'alle',
                        'fra ' || municipality_name,
                        null
                    ),
                    nullif(education, 'alle'),
                    nullif(stage, 'alle'),
                    nullif(entry, 'alle'),
                    group_text
                ),
                ''
            ),
            'Samlet'
        ),
        period_kind_text(period_kind),
        route_text(route)
    ) as variant_text,
    case
        when missing <> '' then missing_text(missing)
        else with_unit(
            published(value, decimals), decimals, unit, unit_title
        )
    end as value_text,
    if(
        denominator is null or missing <> '' or unit <> 'percent',
        '',
        'af ' || danish_number(denominator, 0)
    ) as denominator_text,
    missing_text(missing) as missing_text
from levelled;
