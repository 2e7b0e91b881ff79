-- Grain: one row per school and year of start. The two rates are of sums; then the
-- difference is taken, and told in whole points. It is no effect: those who are
-- absent early may differ in other ways too.
with
counted as (
    select
        institution_code,
        period_id,
        year,
        count(*) filter (has_absence) as absent,
        count(*) filter (not has_absence) as present,
        count(*) filter (has_absence and in_numerator) as absent_left,
        count(*) filter (not has_absence and in_numerator) as present_left
    from member
    group by all
),

-- What a small group would give away is not computed at all.
large as (
    select *
    from counted
    where least(
        absent_left, absent - absent_left, present_left,
        present - present_left
    ) >= 5
)

select
    'early_absence_dropout_gap_pp' as indicator_id,
    'computed' as route,
    'alle' as municipality_code,
    institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'GF2' as stage,
    'alle' as entry,
    'alle' as group_key,
    period_id,
    cast(null as decimal(18, 4)) as numerator,
    cast(absent + present as decimal(18, 4)) as denominator,
    cast(
        round(
            (
                cast(absent_left * 100000000 // absent as bigint)
                - cast(present_left * 100000000 // present as bigint)
            )::decimal(18, 0)
            * cast(0.000001 as decimal(7, 6)),
            0
        )
        as decimal(18, 6)
    ) as value,
    '' as missing,
    false as provisional,
    cast(
        make_date(year + 1, 1, 1) + to_months(parameter_number('months'))
        as date
    ) as mature_from
from large
