-- Grain: one row per part of a computed value that is too small to be shown, or
-- tells of one that is. A rate without its denominator cannot be judged and is
-- hidden as well.
insert into hidden_part by name
with
computed_values as (
    select * from unsuppressed.fact.indicator_value
    where route = 'computed'
),

policies as (
    select * from indicator_policy
),

judged as (
    select
        computed_values.*,
        case
            when policies.hides_small_base
                and denominator < threshold
                then 'small_base'
            when policies.hides_small_count
                and policies.is_count
                and coalesce(numerator, value) > 0
                and coalesce(numerator, value) < threshold
                then 'small_count'
            when policies.hides_small_base
                and not policies.is_count
                and denominator is null
                then 'unknown_base'
            when policies.hides_small_part
                and denominator is not null
                and (
                    (numerator > 0 and numerator < threshold)
                    or (
                        denominator - numerator > 0
                        and denominator - numerator < threshold
                    )
                )
                then 'small_part'
        end as rule
    from computed_values
    inner join policies
        on computed_values.indicator_id = policies.indicator_id
    where numerator is not null
        or denominator is not null
        or value is not null
)

select
    judged.* exclude (
        route, numerator, denominator, value, missing, provisional, mature_from
    ),
    if(rule = 'small_base', 'denominator', 'numerator') as part
from judged
where rule is not null;
