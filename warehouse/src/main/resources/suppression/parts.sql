-- Grain: one row per part of a computed value, numerator or denominator, that
-- counts units, with the atoms that it is the sum of, and what readers see of it:
-- shown, hidden (for discretion), or untold (not published for another reason). A
-- value tells its numerator, also where that is not a number of its own.
-- Attached: unsuppressed, the values and their relations. What readers see is
-- shown_value.
with
parts as (
    select
        value_id,
        part,
        list(atom_id order by atom_id) as atoms
    from unsuppressed.relation.atom_part
    group by value_id, part
),

counted as (
    select * from unsuppressed.relation.value
),

published as (
    select * from shown_value
    where route = 'computed'
)

select
    value_id,
    counted.indicator_id,
    concat_ws(
        ' ',
        period_id,
        nullif(municipality_code, 'alle'),
        nullif(institution_code, 'alle'),
        nullif(campus, 'alle'),
        nullif(branch_school, 'alle'),
        nullif(programme_code, 'alle'),
        nullif(education, 'alle'),
        nullif(stage, 'alle'),
        nullif(entry, 'alle'),
        nullif(group_key, 'alle')
    ) as scope,
    part,
    atoms,
    case
        when part = 'numerator' and coalesce(numerator, value) is not null
            then 'shown'
        when part = 'denominator' and denominator is not null then 'shown'
        when missing in ('', 'suppressed', 'too_few') then 'hidden'
        else 'untold'
    end as seen
from parts
inner join counted using (value_id)
left join published using (
    indicator_id, period_id, municipality_code, institution_code, campus,
    branch_school, programme_code, education, stage, entry, group_key
)
order by value_id, part;
