-- Grain: one row per municipality, region and the country, and one for unknown.
insert into dim.municipality by name
with
municipalities as (
    select * from crosswalk_municipality
),

newest as (
    select * from staged_classification
    where snapshot = (select max(snapshot) from staged_classification)
),

-- A group stands before its municipalities in the classification.
grouped as (
    select
        members.code,
        groups.title as group_name
    from newest as members
    asof inner join (select * from newest where level = 1) as groups
        on members.sequence >= groups.sequence
    where members.level = 2
)

select
    municipalities.code as municipality_code,
    municipalities.name,
    municipalities.level,
    municipalities.region_code,
    regions.name as region_name,
    coalesce(
        grouped.group_name,
        if(municipalities.level in ('country', 'region'), 'alle', 'ukendt')
    ) as group_name,
    municipalities.code_4
from municipalities
inner join municipalities as regions
    on municipalities.region_code = regions.code
left join grouped
    on lpad(municipalities.code, 3, '0') = lpad(grouped.code, 3, '0')
union all by name
select
    'ukendt' as municipality_code,
    'ukendt' as name,
    'none' as level,
    'ukendt' as region_code,
    'ukendt' as region_name,
    'ukendt' as group_name,
    'ukendt' as code_4;
