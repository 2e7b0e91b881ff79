-- Grain: one row per target and member as of the day, with the names of all
-- that it points to.
create or replace temp table mart_named_status as
with
statuses as (
    select * from fact.target_status
),

targets as (
    select * from dim.target
),

documents as (
    select * from dim.document
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

joined as (
    select
        statuses.*,
        targets.* exclude (
            document_id, target_id, indicator_id, goal_value,
            goal_comparison, deadline, baseline_value, baseline_period,
            benchmark_value, benchmark_period, title, municipality_code
        ),
        if(statuses.is_headline, targets.baseline_value, null)
            as printed_value,
        targets.baseline_period as printed_period,
        targets.title as target_title,
        targets.sort_order as target_order,
        documents.title as document_title,
        documents.short_title as document_short_title,
        documents.sort_order as document_order,
        indicators.title as indicator_title,
        indicators.unit,
        indicators.unit_title,
        indicators.decimals,
        case
            when targets.scope_by = 'municipality'
                and not statuses.is_headline then statuses.member
            when targets.municipality_code <> 'alle'
                then targets.municipality_code
            when institutions.municipality_code <> 'ukendt'
                then institutions.municipality_code
            else 'alle'
        end as municipality_code,
        targets.municipality_code = 'alle'
        and targets.institution_code = 'alle' as is_national
    from statuses
    inner join targets
        on statuses.target_id = targets.target_id
        and statuses.as_of >= targets.valid_from
        and statuses.as_of < targets.valid_to
    inner join documents on statuses.document_id = documents.document_id
    inner join indicators on statuses.indicator_id = indicators.indicator_id
    left join institutions
        on targets.institution_code = institutions.institution_code
)

-- What a member is called depends on what the target is divided by.
select
    joined.*,
    case
        when joined.is_headline then 'Samlet'
        when joined.scope_by = 'municipality' then areas.name
        when joined.scope_by = 'school' then schools.name
        when joined.scope_by = 'programme' then programmes.title
        else words.title
    end as member_name,
    case
        when joined.municipality_code <> 'alle' then places.name
        when joined.is_national then 'Hele landet'
        else 'Ikke én kommune'
    end as place_name,
    periods.title as period_title,
    baselines.title as baseline_title,
    previous.title as previous_title,
    newest.title as newest_period_title,
    periods.ends_on as judged_on,
    baselines.ends_on as baseline_on,
    newest.ends_on as newest_on
from joined
left join municipalities as areas
    on joined.member = areas.municipality_code
left join municipalities as places
    on joined.municipality_code = places.municipality_code
left join institutions as schools
    on joined.member = schools.institution_code
left join programmes on joined.member = programmes.programme_code
left join words
    on joined.scope_by = words.key and joined.member = words.value
left join periods on joined.period_id = periods.period_id
left join periods as baselines
    on joined.baseline_period = baselines.period_id
left join periods as previous
    on joined.previous_period_id = previous.period_id
left join periods as newest
    on joined.newest_period_id = newest.period_id;
