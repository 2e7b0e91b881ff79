-- Notes who is counted where in the values of one indicator, from its cells and
-- what its values are sums of. A unit without an id is taken to be another than
-- those of other indicators. What is no count of units, hours or scores, is in no
-- part.
-- Variables: indicator_id, unit.
create or replace temp table counted_scope as
select distinct * exclude (profile_id, numerator, denominator)
from contribution;

insert into counted_value by name
from numbered_values('counted_scope');

insert into profile_value
select indicator_id, profile_id, value_id
from counted_value
inner join contribution using (
    period_id, municipality_code, institution_code, campus, branch_school,
    programme_code, education, stage, entry, group_key
)
where indicator_id = getvariable('indicator_id');

insert into membership
with
judged as (
    select
        placed.profile_id,
        cell.unit,
        getvariable('unit') not like 'score%'
        and (
            coalesce(cell.denominator, 0) = 0
            or cell.numerator in (0, cell.denominator)
        ) as has_count,
        if(has_count, cell.numerator, 0) as numerator,
        if(
            has_count or cell.denominator = floor(cell.denominator),
            coalesce(cell.denominator, 0),
            0
        ) as denominator
    from cell
    inner join placed
        on placed.alike_key = alike_key(
            cell.municipality_code, cell.institution_code, cell.campus,
            cell.branch_school, cell.programme_code, cell.education,
            cell.stage, cell.entry, cell.group_key, cell.on_date,
            cell.is_of_stage
        )
    where cell.numerator is not null
),

counted as (
    select
        *,
        greatest(numerator, denominator)::bigint as units
    from judged
    where numerator > 0 or denominator > 0
)

select
    getvariable('indicator_id') as indicator_id,
    profile_id,
    unit,
    numerator > 0 as in_numerator,
    denominator > 0 as in_denominator,
    sum(units)::bigint as units
from counted
group by all;
