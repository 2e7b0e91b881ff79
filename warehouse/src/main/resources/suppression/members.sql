-- Notes who is counted where in the values of an indicator that has a query of its
-- own, from its members. Each value is a profile of its own.
-- Variable: indicator_id.
insert into counted_value
with
all_values as (
    select * from unsuppressed.fact.indicator_value
    where indicator_id = getvariable('indicator_id')
        and route = 'computed'
        and (numerator is not null or denominator is not null)
)

select
    row_number() over (
        order by
            period_id,
            municipality_code,
            institution_code,
            campus,
            branch_school,
            programme_code,
            education,
            stage,
            entry,
            group_key
    )
    + (select coalesce(max(value_id), 0) from counted_value) as value_id,
    indicator_id,
    period_id,
    municipality_code,
    institution_code,
    campus,
    branch_school,
    programme_code,
    education,
    stage,
    entry,
    group_key
from all_values;

insert into profile_value
select indicator_id, value_id as profile_id, value_id
from counted_value
where indicator_id = getvariable('indicator_id');

insert into membership
select
    counted_value.indicator_id,
    counted_value.value_id as profile_id,
    member.unit,
    member.in_numerator,
    member.in_denominator,
    member.units
from counted_value
inner join member using (
    period_id, municipality_code, institution_code, campus, branch_school,
    programme_code, education, stage, entry, group_key
)
where counted_value.indicator_id = getvariable('indicator_id')
    and (member.in_numerator or member.in_denominator);
