-- Grain: one row per cell of a figure that a document publishes, with what the
-- warehouse gives for it by each route.
insert into mart.published_figure by name
with
cells as (
    select * from fact.published_figure
),

indicator_values as (
    select * from fact.indicator_value
),

indicators as (
    select * from dim.indicator
),

documents as (
    select * from dim.document
),

-- The values that a cell needs: its own, the one that it is a change from, and
-- the country's that it is held beside.
needed as (
    select figure_id, cell_number, 'own' as role, period as period_id
    from cells
    union all
    select figure_id, cell_number, 'since' as role, since as period_id
    from cells
    where measure = 'change'
    union all
    select figure_id, cell_number, 'country' as role, period as period_id
    from cells
    where measure = 'difference_to_national'
),

-- A cell may pool several educations.
parts as (
    select
        needed.role,
        indicator_values.route,
        cells.figure_id,
        cells.cell_number,
        cells.measure,
        cells.unit,
        cells.decimals,
        indicators.unit as indicator_unit,
        count(*) as part_count,
        len(string_split(cells.education, '|')) as wanted_count,
        sum(indicator_values.numerator) as numerator,
        sum(indicator_values.denominator) as denominator,
        sum(indicator_values.value) as value
    from cells
    inner join needed
        on cells.figure_id = needed.figure_id
        and cells.cell_number = needed.cell_number
    inner join indicators on cells.indicator_id = indicators.indicator_id
    inner join indicator_values
        on cells.indicator_id = indicator_values.indicator_id
        and needed.period_id = indicator_values.period_id
        and cells.programme_code = indicator_values.programme_code
        and list_contains(
            string_split(cells.education, '|'), indicator_values.education
        )
        and cells.stage = indicator_values.stage
        and cells.entry = indicator_values.entry
        and cells.group_key = indicator_values.group_key
        and if(needed.role = 'country', 'alle', cells.municipality_code)
        = indicator_values.municipality_code
        and if(needed.role = 'country', 'alle', cells.institution_code)
        = indicator_values.institution_code
        and if(needed.role = 'country', 'alle', cells.campus)
        = indicator_values.campus
        and if(needed.role = 'country', 'alle', cells.branch_school)
        = indicator_values.branch_school
        -- The country is read from official tables alone.
        and (needed.role <> 'country' or indicator_values.route = 'official')
    where indicator_values.missing = ''
    group by all
),

measured as (
    select
        *,
        case
            when measure = 'numerator' then numerator
            when measure = 'denominator' then denominator
            when part_count = 1 then value
            when indicator_unit = 'percent' or indicator_unit like 'score%'
                then null
            else value
        end as amount
    from parts
    where part_count = wanted_count
),

rounded as (
    select
        * exclude (amount),
        case
            -- The sign of a change is that of the values as they are.
            when unit = 'sign' then cast(amount as decimal(18, 6))
            when decimals = 0 then cast(round(amount, 0) as decimal(18, 6))
            when decimals = 1 then cast(round(amount, 1) as decimal(18, 6))
            else cast(amount as decimal(18, 6))
        end as amount
    from measured
),

own as (
    select * from rounded
    where role = 'own'
),

others as (
    select * from rounded
    where role <> 'own'
),

answered as (
    select
        own.figure_id,
        own.cell_number,
        own.route,
        case
            when own.measure not in ('change', 'difference_to_national')
                then own.amount
            when own.unit = 'sign' then sign(own.amount - others.amount)
            else own.amount - others.amount
        end as amount
    from own
    left join others
        on own.figure_id = others.figure_id
        and own.cell_number = others.cell_number
        and (own.route = others.route or others.role = 'country')
),

by_route as (
    select
        figure_id,
        cell_number,
        max(amount) filter (route = 'computed') as computed_value,
        max(amount) filter (route = 'official') as official_value
    from answered
    group by figure_id, cell_number
),

-- What is about the country, or has an official route alone, is loaded.
expected as (
    select
        cells.*,
        documents.title as document_title,
        indicators.title as indicator_title,
        not cells.computable as is_text,
        indicators.route in ('computed', 'both')
        and not (
            cells.municipality_code = 'alle'
            and cells.institution_code = 'alle'
            and cells.campus = 'alle'
        ) as is_recomputed,
        by_route.computed_value,
        by_route.official_value
    from cells
    inner join documents on cells.document_id = documents.document_id
    inner join indicators on cells.indicator_id = indicators.indicator_id
    left join by_route
        on cells.figure_id = by_route.figure_id
        and cells.cell_number = by_route.cell_number
),

judged as (
    select
        *,
        case precision
            when 'about' then abs(computed_value - expected) <= expected * 0.05
            when 'at_least' then computed_value >= expected
            else computed_value = expected
        end as computed_holds,
        case precision
            when 'about' then abs(official_value - expected) <= expected * 0.05
            when 'at_least' then official_value >= expected
            else official_value = value
        end as official_holds
    from expected
)

select
    figure_id,
    cell_number,
    document_id,
    document_title,
    place,
    what,
    indicator_id,
    indicator_title,
    measure,
    scope_text,
    period,
    since,
    value as published_value,
    expected as expected_value,
    decimals,
    unit,
    precision,
    cast(computed_value as decimal(18, 6)) as computed_value,
    cast(official_value as decimal(18, 6)) as official_value,
    case
        when is_text then 'text'
        when is_recomputed and computed_value is null then 'missing'
        when coalesce(computed_value, official_value) is null then 'missing'
        when coalesce(computed_holds, true) and coalesce(official_holds, true)
            then if(is_recomputed, 'recomputed', 'loaded')
        else 'differs'
    end as outcome,
    note,
    inconsistency,
    concat_ws(
        E'\n',
        'select route, numerator, denominator, value, missing',
        'from fact.indicator_value',
        'where indicator_id = ''' || indicator_id || '''',
        '    and municipality_code = ''' || municipality_code || '''',
        '    and institution_code = ''' || institution_code || '''',
        '    and campus = ''' || campus || '''',
        '    and branch_school = ''' || branch_school || '''',
        '    and programme_code = ''' || programme_code || '''',
        '    and education in ('''
        || replace(education, '|', ''', ''')
        || ''')',
        '    and stage = ''' || stage || '''',
        '    and entry = ''' || entry || '''',
        '    and group_key = ''' || group_key || '''',
        '    and period_id in ('''
        || concat_ws(''', ''', period, since)
        || ''')'
    ) as query
from judged
order by document_id, figure_id, cell_number;
