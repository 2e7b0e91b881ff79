-- Grain: one row per institution and version of what the register says of it.
-- A version begins where a delivery says something new and ends where a later
-- one says something else, no longer has the institution, or at its closing.
insert into dim.institution by name
with
snapshots as (
    select distinct snapshot, known_on from staged_institution
),

described as (
    select
        snapshot,
        known_on,
        institution_number as institution_code,
        closed_on,
        try_strptime(replace(created_month, 'M', ''), '%Y%m')::date
            as created_on,
        {
            'name': name,
            'unit_kind': coalesce(unit_kind, 'ukendt'),
            'parent_code': coalesce(
                nullif(parent_number, ''), institution_number
            ),
            'type_code': coalesce(type_number, 'ukendt'),
            'type_name': coalesce(type_name, 'ukendt'),
            'municipality_code': coalesce(
                nullif(municipality_code, ''), 'ukendt'
            ),
            'cvr_number': coalesce(nullif(cvr_number, ''), 'ukendt')
        } as said
    from staged_institution
),

begun as (
    select
        *,
        lag(said) over history is distinct from said
        or lag(snapshot) over history is distinct from snapshot - 1
            as is_new
    from described
    window history as (partition by institution_code order by snapshot)
),

numbered as (
    select
        *,
        count(*) filter (is_new) over (
            partition by institution_code
            order by snapshot
            rows between unbounded preceding and current row
        ) as version
    from begun
),

versions as (
    select
        institution_code,
        version,
        said,
        min(known_on) as known_from,
        max(snapshot) as last_snapshot,
        min(created_on) as created_on,
        arg_max(closed_on, snapshot) as closed_on
    from numbered
    group by institution_code, version, said
),

-- What was so before the first delivery is not known, so the first version
-- reaches back to the institution's creation.
dated as (
    select
        versions.* exclude (known_from),
        case
            when version = 1
                then least(known_from, coalesce(created_on, known_from))
            else known_from
        end as valid_from,
        coalesce(later.known_on, date '9999-12-31') as next_from
    from versions
    left join snapshots as later
        on later.snapshot = versions.last_snapshot + 1
),

closed as (
    select
        institution_code,
        valid_from,
        case
            when closed_on > valid_from then least(next_from, closed_on)
            else next_from
        end as valid_to,
        version = max(version) over (partition by institution_code)
            as is_current,
        said
    from dated
),

registered as (
    select
        closed.* exclude (said),
        unnest(said)
    from closed
),

-- Schools that documents name before their official number is known.
named as (
    select
        institution_code,
        date '1900-01-01' as valid_from,
        date '9999-12-31' as valid_to,
        true as is_current,
        name,
        'ukendt' as unit_kind,
        coalesce(parent_code, institution_code) as parent_code,
        'ukendt' as type_code,
        'ukendt' as type_name,
        coalesce(municipality_code, 'ukendt') as municipality_code,
        'ukendt' as cvr_number
    from crosswalk_school
    where institution_code not in (
        select institution_code from registered
    )
),

-- Departments and former parents that schools list and nobody else names.
units as (
    select
        department_code as institution_code,
        arg_max(name, valid_from) as name,
        arg_max(parent_code, valid_from) as parent_code,
        arg_max(municipality_code, valid_from) as municipality_code
    from dim.department
    group by department_code
    union all
    select distinct
        parent_code as institution_code,
        parent_code as name,
        parent_code,
        'ukendt' as municipality_code
    from dim.department
),

listed as (
    select
        institution_code,
        date '1900-01-01' as valid_from,
        date '9999-12-31' as valid_to,
        true as is_current,
        name,
        'ukendt' as unit_kind,
        parent_code,
        'ukendt' as type_code,
        'ukendt' as type_name,
        municipality_code,
        'ukendt' as cvr_number
    from units
    where institution_code not in (
        select institution_code from registered
        union all
        select institution_code from named
    )
),

special as (
    select
        code as institution_code,
        date '1900-01-01' as valid_from,
        date '9999-12-31' as valid_to,
        true as is_current,
        code as name,
        code as unit_kind,
        code as parent_code,
        code as type_code,
        code as type_name,
        code as municipality_code,
        'ukendt' as cvr_number
    from (values ('alle'), ('ukendt')) as codes (code)
)

select * from registered
union all by name
select * from named
union all by name
select * from listed
union all by name
select * from special;
