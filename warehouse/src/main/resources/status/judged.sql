-- Grain: one row per target, member and measure: the period that is judged, the
-- one before it, the newest one that may be shown, and the breaks between them.
create or replace temp table status_judged as
with
basis as (
    select * from status_basis
),

targets as (
    select * from status_target
),

series as (
    select * from status_series
    where role = 'own'
),

periods as (
    select * from dim.period
),

-- The last period that is over on the as-of date.
due as (
    select
        targets.target_id,
        max(periods.ends_on) as due_on
    from targets
    inner join periods
        on targets.period_kind = periods.kind
        and periods.ends_on <= targets.as_of
    group by targets.target_id
),

-- After the deadline its own period is judged, for ever; before it, the newest
-- that has a value or a reason why the value may not be seen.
candidates as (
    select
        basis.target_id,
        basis.member,
        basis.measure,
        max_by(series, series.slot_on) filter (
            series.missing in ('', 'suppressed', 'too_few', 'series_break')
            and not (targets.is_over and series.slot_on < targets.own_slot_on)
        ) as judged,
        max_by(series, series.slot_on) filter (
            series.missing = ''
        ) as last_shown,
        coalesce(
            bool_or(series.missing = 'not_mature') filter (
                not (targets.is_over and series.slot_on < targets.own_slot_on)
            ),
            false
        ) as is_waiting
    from basis
    inner join targets on basis.target_id = targets.target_id
    left join series
        on basis.target_id = series.target_id
        and basis.member = series.member
        and basis.measure = series.measure
        and coalesce(series.slot_on <= targets.own_slot_on, true)
    group by all
),

neighbours as (
    select
        candidates.target_id,
        candidates.member,
        candidates.measure,
        max_by(series, series.slot_on) filter (
            series.slot_on < candidates.judged.slot_on
        ) as previous,
        max_by(series, series.slot_on) as newest
    from candidates
    inner join series using (target_id, member, measure)
    where series.missing = ''
    group by all
),

joined as (
    select
        targets.* exclude (
            baseline_value, goal_value, basis_rule, basis_period
        ),
        basis.* exclude (target_id),
        candidates.judged,
        candidates.last_shown,
        candidates.is_waiting,
        neighbours.previous,
        neighbours.newest,
        due.due_on
    from basis
    inner join targets on basis.target_id = targets.target_id
    inner join candidates
        on basis.target_id = candidates.target_id
        and basis.member = candidates.member
        and basis.measure = candidates.measure
    left join neighbours
        on basis.target_id = neighbours.target_id
        and basis.member = neighbours.member
        and basis.measure = neighbours.measure
    left join due on basis.target_id = due.target_id
)

select
    joined.*,
    has_break(
        indicator_id,
        coalesce(baseline_on, starts_on),
        coalesce(judged.ends_on, if(is_over, own_slot_on, due_on))
    ) as is_broken,
    has_end(
        indicator_id, judged.ends_on, if(is_over, own_slot_on, due_on)
    ) as has_ended,
    has_break(
        indicator_id, previous.ends_on, judged.ends_on
    ) as is_change_broken
from joined;
