-- Grain: one row per target and member: of several measures the one that is
-- furthest from its goal stands for the target, and each has a row of its own.
create or replace temp table status_headline as
with
measures as (
    select
        status_measure.*,
        list_position(
            [
                'missed', 'behind', 'not_assessable', 'unchanged',
                'on_course', 'reached'
            ],
            status
        ) as distance
    from status_measure
),

worst as (
    select
        *,
        member = 'alle' as is_headline
    from measures
    qualify row_number() over (
        partition by target_id, member
        order by distance, measure
    ) = 1
),

each_measure as (
    select
        * replace (measure_title as member),
        false as is_headline
    from measures
    where member = 'alle'
    qualify count(*) over (partition by target_id) > 1
),

-- Where the register asks that every member holds, the headline is the worst of
-- those that are large enough to count.
every_member as (
    select
        target_id,
        arg_min(status, distance) as status,
        arg_min(reason, distance) as reason
    from worst
    where every_member
        and not is_headline
        and coalesce(judged.denominator, member_minimum) >= member_minimum
    group by target_id
)

select
    worst.* replace (
        if(is_headline, coalesce(every_member.status, worst.status),
            worst.status) as status,
        if(is_headline, coalesce(every_member.reason, worst.reason),
            worst.reason) as reason
    )
from worst
left join every_member on worst.target_id = every_member.target_id
union all by name
select * from each_measure;
