-- Grain: one row per indicator, scope and period that an official table or a
-- typed figure tells. A table goes before a typed figure, and of typed ones the
-- newest; where those that are left disagree, there is no value.
insert into fact.official_value by name
with
typed as (
    select * from fact.typed_value
),

-- What somebody worked out of a table is not published by its source: small
-- counts in it are not taken.
large_enough as (
    select
        * exclude (area_code, source, school_year, group_key),
        area_code as municipality_code,
        array_to_string(list_sort(string_split(group_key, ';')), ';')
            as group_key
    from typed
    where coalesce(denominator, 5) >= 5
        and (coalesce(numerator, 5) >= 5 or numerator = 0)
        and (
            denominator is null
            or coalesce(numerator, 0) >= denominator
            or denominator - coalesce(numerator, 0) >= 5
        )
),

joined as (
    select 1 as priority, * from official_table
    union all by name
    select 1 as priority, * from official_benefit
    union all by name
    select 1 as priority, * from official_statbank
    union all by name
    select 2 as priority, * from large_enough
),

newest as (
    select *
    from joined
    qualify rank() over (
        partition by
            indicator_id, municipality_code, institution_code, branch_school,
            programme_code, education, stage, entry, group_key, period_id
        order by priority, published_on desc nulls last
    ) = 1
),

agreed as (
    select
        *,
        min(value) over same_cell = max(value) over same_cell as is_agreed,
        row_number() over (
            same_cell order by numerator nulls last, denominator nulls last
        ) as place
    from newest
    window same_cell as (
        partition by
            indicator_id, municipality_code, institution_code, branch_school,
            programme_code, education, stage, entry, group_key, period_id
    )
)

select
    * exclude (priority, is_agreed, place),
    'alle' as campus
from agreed
where is_agreed
    and place = 1;
