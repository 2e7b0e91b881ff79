-- Grain: one row per target and member: what this release says.
select status_history.*
from ops.status_history as status_history
inner join ops.release as release
    on status_history.release_id = release.release_id
where release.is_current
order by target_id, member;
