-- Who is counted where. Whoever has all that is published has these sums, and
-- nothing else ties its numbers together: units that are counted in exactly the
-- same parts of values are one atom, and the count of a part is the sum of its
-- atoms. Atoms stand in an order of their own, so that tonight's data alone
-- decide what is done with them.
create schema unsuppressed.relation;

-- Grain: one row per value that counts units.
create table unsuppressed.relation.value as
select * from counted_value;

-- Grain: one row per atom and part of a value, numerator or denominator, that
-- the atom is counted in.
create temp table atom_part as
with
-- Units are alike when all that they are counted in is, by the sum of its hashes.
of_unit as (
    select
        unit,
        max(units) as units,
        sum(
            hash(indicator_id, profile_id, in_numerator, in_denominator)::hugeint
        ) as alike
    from membership
    where unit is not null
    group by unit
),

alike_units as (
    select min(unit) as unit, sum(units)::bigint as units
    from of_unit
    group by alike
),

numbered as (
    select row_number() over () as alike_id, *
    from (
        select unit, units, null as one_of from alike_units
        union all
        select null as unit, units, rowid as one_of from membership
        where unit is null
    )
),

unnested as (
    select alike_id, indicator_id, profile_id, in_numerator, in_denominator
    from numbered
    inner join membership using (unit)
    union all
    select alike_id, indicator_id, profile_id, in_numerator, in_denominator
    from numbered
    inner join membership on numbered.one_of = membership.rowid
),

-- A part of a value as one number: twice the value, one more for its denominator.
parts as (
    select alike_id, 2 * value_id as part
    from unnested
    inner join profile_value using (indicator_id, profile_id)
    where in_numerator
    union
    select alike_id, 2 * value_id + 1 as part
    from unnested
    inner join profile_value using (indicator_id, profile_id)
    where in_denominator
),

counted as (
    select alike_id, list(part order by part) as parts
    from parts
    group by alike_id
),

atoms as (
    select counted.parts, sum(numbered.units)::bigint as units
    from counted
    inner join numbered using (alike_id)
    group by counted.parts
)

select row_number() over (order by parts) as atom_id, parts, units
from atoms;

create table unsuppressed.relation.atom as
select atom_id, units from atom_part
order by atom_id;

create table unsuppressed.relation.atom_part as
with
unnested as (
    select atom_id, unnest(parts) as part from atom_part
)

select
    atom_id,
    part // 2 as value_id,
    if(part % 2 = 1, 'denominator', 'numerator') as part
from unnested
order by atom_id, value_id, part;
