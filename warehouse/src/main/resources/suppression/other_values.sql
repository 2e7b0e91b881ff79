-- How many published values are not those that are attached as unsuppressed.
with
published as (
    select * from fact.indicator_value
    where route = 'computed'
),

computed as (
    select * from unsuppressed.fact.indicator_value
    where route = 'computed'
)

select count(*)
from published
left join computed using (
    indicator_id, period_id, municipality_code, institution_code, campus,
    branch_school, programme_code, education, stage, entry, group_key
)
where (
    published.numerator is not null
    and published.numerator is distinct from computed.numerator
)
or (
    published.denominator is not null
    and published.denominator is distinct from computed.denominator
);
