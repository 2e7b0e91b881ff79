-- Grain: one row per target and member: what this release says.
insert into ops.status_history by name
select
    release.release_id,
    release.published_at,
    target_status.as_of,
    target_status.document_id,
    target_status.target_id,
    target_status.member,
    target_status.status,
    target_status.reason,
    target_status.period_id,
    target_status.value
from fact.target_status as target_status
cross join ops.release as release
where release.is_current;
