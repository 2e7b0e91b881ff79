-- Grain: one row per target, programme and year with a goal of its own, for the
-- targets whose register entry names the table. Judged at the end of GF2, as the
-- indicator is; the goals of week 15 are of another measure.
insert into dim.target_point by name
with
targets as (
    select * from dim.target
    where member_goals = 'programme_agreement_goal'
),

goals as (
    select * from core.fact.agreement_goal
    where moment = 'gf2_end'
)

select
    targets.target_id,
    targets.valid_from,
    goals.programme_code as member,
    'step' as kind,
    cast(goals.year as text) as period_id,
    goals.goal_pct as value,
    'Uddannelsens eget mål for året' as note
from targets
cross join goals;
