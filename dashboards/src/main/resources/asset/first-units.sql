-- The units of one level that the register's targets are about, of those that a
-- dataset offers: %1$s is the unit, %2$s the table, %3$s further conditions, %4$s
-- the level, %5$d how many.
with
scopes as (
    select
        target_scope.municipality_code,
        target_scope.institution_code,
        target_scope.programme_code,
        row_number() over (
            order by
                document.sort_order,
                target.sort_order,
                target.target_id,
                target_scope.measure,
                target_scope.part
        ) as place
    from dim.target_scope as target_scope
    inner join dim.target as target
        on
            target_scope.target_id = target.target_id
            and target_scope.valid_from = target.valid_from
    inner join dim.document as document
        on target.document_id = document.document_id
    where target.is_current
),

-- A department stands behind its school.
institutions as (
    select
        institution.parent_code as code,
        0 as step,
        scopes.place
    from scopes
    inner join dim.institution as institution
        on scopes.institution_code = institution.institution_code
    where institution.is_current
    union all
    select
        institution_code as code,
        1 as step,
        place
    from scopes
),

municipalities as (
    select
        municipality.municipality_code,
        municipality.region_code,
        scopes.place
    from scopes
    inner join dim.municipality as municipality
        on scopes.municipality_code = municipality.municipality_code
    where municipality.level = 'municipality'
),

places as (
    select
        'municipality' as level,
        municipality_code as code,
        0 as step,
        place
    from municipalities
    union all
    select
        'region' as level,
        region_code as code,
        0 as step,
        place
    from municipalities
    union all
    select
        'country' as level,
        'alle' as code,
        0 as step,
        0 as place
    union all
    select
        levels.level,
        institutions.code,
        institutions.step,
        institutions.place
    from institutions
    cross join (values ('school'), ('programme')) as levels (level)
    where institutions.code <> 'alle'
),

ranked as (
    select
        code,
        min(step) as step,
        min(place) as place
    from places
    where level = '%4$s'
    group by code
),

named_programmes as (
    select
        programme_code,
        min(place) as place
    from scopes
    group by programme_code
),

-- What is counted for those who delivered is not the country or a region.
offered as (
    select
        (%1$s) as unit,
        programme_code,
        if(
            '%4$s' in ('school', 'programme'),
            institution_code,
            if(institution_code = 'alle', municipality_code, null)
        ) as code,
        denominator
    from %2$s
    where ('%4$s' not in ('region', 'country') or route = 'official')%3$s
)

select offered.unit
from offered
inner join ranked on offered.code = ranked.code
left join named_programmes
    on offered.programme_code = named_programmes.programme_code
where offered.unit is not null
group by offered.unit
order by
    if('%4$s' = 'programme', min(named_programmes.place), null) nulls last,
    min(ranked.step),
    min(ranked.place),
    max(offered.denominator) desc nulls last,
    offered.unit
limit %5$d
