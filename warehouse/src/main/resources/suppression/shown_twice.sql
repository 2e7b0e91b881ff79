-- What somebody sees who has kept the release before: what it showed and is still
-- so stands beside what is shown now. Attached: previous, unsuppressed.
create or replace temp view shown_value as
with
before as (
    select * from previous.fact.indicator_value
),

all_values as (
    select * from unsuppressed.fact.indicator_value
)

select
    now.* replace (
        coalesce(
            now.numerator,
            if(before.numerator = all_values.numerator, before.numerator, null)
        ) as numerator,
        coalesce(
            now.denominator,
            if(
                before.denominator = all_values.denominator,
                before.denominator,
                null
            )
        ) as denominator
    )
from fact.indicator_value as now
left join before using (
    indicator_id, route, period_id, municipality_code, institution_code, campus,
    branch_school, programme_code, education, stage, entry, group_key
)
left join all_values using (
    indicator_id, route, period_id, municipality_code, institution_code, campus,
    branch_school, programme_code, education, stage, entry, group_key
);
