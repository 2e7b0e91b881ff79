-- Grain: one row per target, for people. Parameter: a document, or null for all.
select
    document_id,
    document_title,
    target_id,
    target_title,
    status_text,
    status_order,
    reason_text,
    value_text,
    period_title,
    baseline_text,
    goal_text,
    deadline
from mart.target_status
where is_headline and document_id = coalesce(?, document_id)
order by document_order, target_order
