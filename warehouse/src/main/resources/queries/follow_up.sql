-- Grain: one row per commitment and initiative of a document, with its newest
-- delivered status. Parameter: the document, twice.
with
statuses as (
    select 'forpligtelse' as kind, commitment_id as id, status_date, status, text
    from fact.commitment_status
    union all
    select 'indsats', initiative_id, status_date, status, text
    from fact.initiative_status
),

newest as (
    select
        kind,
        id,
        max(status_date) as status_date,
        arg_max(status, status_date) as status,
        arg_max(text, status_date) as text
    from statuses
    group by kind, id
),

followed as (
    select 'forpligtelse' as kind, commitment_id as id, title, sort_order
    from dim.commitment
    where document_id = ?
    union all
    select 'indsats', initiative_id, title, sort_order
    from dim.initiative
    where document_id = ?
)

select
    followed.kind,
    followed.id,
    followed.title,
    case newest.status
        when 'not_started' then 'Ikke begyndt'
        when 'in_progress' then 'I gang'
        when 'fulfilled' then 'Opfyldt'
        when 'stopped' then 'Stoppet'
        else 'ikke oplyst'
    end as status_text,
    newest.status_date,
    coalesce(newest.text, '') as text
from followed
left join newest on followed.kind = newest.kind and followed.id = newest.id
order by followed.kind, followed.sort_order
