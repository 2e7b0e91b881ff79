-- Grain: one row per document and status, also where no target has it.
insert into mart.status_count by name
with
documents as (
    select * from dim.document
),

headlines as (
    select * from mart.target_status
    where is_headline
),

days as (
    select distinct as_of from headlines
),

statuses as (
    select unnest(
        [
            'reached', 'on_course', 'unchanged', 'behind', 'missed',
            'not_assessable'
        ]
    ) as status
)

select
    days.as_of,
    documents.document_id,
    documents.title as document_title,
    documents.sort_order as document_order,
    statuses.status,
    status_text(statuses.status) as status_text,
    status_order(statuses.status) as status_order,
    count(headlines.target_id) as targets
from days
cross join documents
cross join statuses
left join headlines
    on documents.document_id = headlines.document_id
    and statuses.status = headlines.status
group by all
order by document_order, status_order;
