-- Grain: one row per commitment, with what was last reported of it.
insert into mart.commitment by name
with
documents as (
    select * from dim.document
),

commitments as (
    select * from dim.commitment
),

newest as (
    select
        commitment_id,
        max(status_date) as status_date,
        arg_max(status, status_date) as status,
        arg_max(text, status_date) as report
    from fact.commitment_status
    group by commitment_id
)

select
    documents.document_id,
    documents.title as document_title,
    documents.short_title as document_short_title,
    documents.sort_order as document_order,
    commitments.commitment_id,
    commitments.sort_order as commitment_order,
    commitments.title as commitment_title,
    coalesce(commitments.party, '') as party,
    coalesce(commitments.track, '') as track,
    coalesce(newest.status, 'ukendt') as status,
    delivered_text(newest.status) as status_text,
    delivered_order(newest.status) as status_order,
    delivered_symbol(newest.status) as symbol,
    newest.status_date,
    coalesce(strftime(newest.status_date, '%d-%m-%Y'), '') as status_date_text,
    coalesce(newest.report, '') as report
from commitments
inner join documents on commitments.document_id = documents.document_id
left join newest on commitments.commitment_id = newest.commitment_id
order by document_order, commitment_order;
