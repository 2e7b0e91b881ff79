-- Grain: one row per value; of a hidden one only its key is left, and why.
insert into fact.indicator_value by name
with
all_values as (
    select * from unsuppressed.fact.indicator_value
),

hidden as (
    select
        * exclude (rule, missing),
        min(missing) as missing_when_hidden
    from hidden_value
    group by all
)

select
    all_values.* replace (
        if(missing_when_hidden is null, numerator, null) as numerator,
        if(missing_when_hidden is null, denominator, null) as denominator,
        if(missing_when_hidden is null, value, null) as value,
        if(missing = '', coalesce(missing_when_hidden, ''), missing) as missing
    )
from all_values
left join hidden using (
    indicator_id, route, municipality_code, institution_code, campus,
    branch_school, programme_code, education, stage, entry, group_key,
    period_id
);
