-- Grain: one row per initiative, with what was last reported of it and the targets
-- that it serves.
insert into mart.initiative by name
with
documents as (
    select * from dim.document
),

initiatives as (
    select * from dim.initiative
),

headlines as (
    select * from mart.target_status
    where is_headline
),

served as (
    select
        links.initiative_id,
        string_agg(
            headlines.target_title || ' (' || lower(headlines.status_text)
            || ')',
            '; '
            order by headlines.document_order, headlines.target_order
        ) as targets_text,
        count(*) filter (headlines.status in ('unchanged', 'behind', 'missed'))
            as targets_off_course
    from dim.initiative_target as links
    inner join headlines on links.target_id = headlines.target_id
    group by links.initiative_id
),

newest as (
    select
        initiative_id,
        max(status_date) as status_date,
        arg_max(status, status_date) as status,
        arg_max(text, status_date) as report
    from fact.initiative_status
    group by initiative_id
)

select
    documents.document_id,
    documents.title as document_title,
    documents.short_title as document_short_title,
    documents.sort_order as document_order,
    initiatives.initiative_id,
    initiatives.sort_order as initiative_order,
    initiatives.title as initiative_title,
    coalesce(initiatives.area, '') as area,
    case initiatives.kind
        when 'new' then 'ny'
        when 'continued' then 'fortsat'
        when 'phase' then 'fase'
        when 'activity' then 'aktivitet'
        when 'track' then 'spor'
        when 'trial' then 'prøvehandling'
        when 'theme' then 'tema'
        else coalesce(initiatives.kind, '')
    end as kind_text,
    initiatives.owner,
    coalesce(initiatives.period_text, '') as period_text,
    coalesce(initiatives.next_step, '') as next_step,
    coalesce(served.targets_text, '') as targets_text,
    coalesce(served.targets_off_course, 0) as targets_off_course,
    coalesce(newest.status, 'ukendt') as status,
    delivered_text(newest.status) as status_text,
    delivered_order(newest.status) as status_order,
    delivered_symbol(newest.status) as symbol,
    newest.status_date,
    coalesce(strftime(newest.status_date, '%d-%m-%Y'), '') as status_date_text,
    coalesce(newest.report, '') as report
from initiatives
inner join documents on initiatives.document_id = documents.document_id
left join served on initiatives.initiative_id = served.initiative_id
left join newest on initiatives.initiative_id = newest.initiative_id
order by document_order, initiative_order;
