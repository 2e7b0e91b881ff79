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

institutions as (
    select * from dim.institution
    where is_current
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
            key_text(pairs.name) || coalesce(words.title, pairs.value),
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
        coalesce(municipalities.name, indicator_values.municipality_code)
            as municipality_name,
        coalesce(institutions.name, indicator_values.institution_code)
            as institution_name,
        coalesce(programmes.title, indicator_values.programme_code)
            as programme_title,
        groups.group_text,
        periods.kind as period_kind,
        periods.title as period_title,
        periods.starts_on
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
)

select
    named.* exclude (group_text, mature_from),
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
                nullif(branch_school, 'alle'),
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
    missing_text(missing) as missing_text
from named;
