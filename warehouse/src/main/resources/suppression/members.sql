-- Notes who is counted where in the values of an indicator that has a query of its
-- own, from its members. Each value is a profile of its own.
-- Variable: indicator_id.
create or replace temp table counted_scope as
select * from unsuppressed.fact.indicator_value
where indicator_id = getvariable('indicator_id')
    and route = 'computed'
    and (numerator is not null or denominator is not null);

insert into counted_value by name
from numbered_values('counted_scope');

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
