-- How many counts of persons that both releases show have changed by one to four:
-- so few have come or gone. Attached: previous.
with
counted as (
    select distinct indicator_id from unsuppressed.relation.value
),

now as (
    select * from fact.indicator_value
    where route = 'computed' and indicator_id in (from counted)
),

before as (
    select * from previous.fact.indicator_value
    where route = 'computed'
),

changes as (
    select
        unnest([
            abs(now.numerator - before.numerator),
            abs(now.denominator - before.denominator)
        ]) as change
    from now
    inner join before using (
        indicator_id, period_id, municipality_code, institution_code, campus,
        branch_school, programme_code, education, stage, entry, group_key
    )
)

select count(*) from changes
where change > 0 and change < 5;
