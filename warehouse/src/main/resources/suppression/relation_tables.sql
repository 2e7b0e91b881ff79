-- What the relations between values are made from, while values are computed;
-- temporary, since it tells of single units.

-- Grain: one row per counted unit, profile of one indicator and the parts of a
-- value that it counts in. A unit that only one indicator knows and counts once has
-- no id, and those alike are one row; an id may stand for several that are alike in
-- all.
create temp table membership (
    indicator_id text not null,
    profile_id ubigint not null,
    unit ubigint,
    in_numerator boolean not null,
    in_denominator boolean not null,
    units bigint not null
);

-- Grain: one row per value that counts units.
create temp table counted_value (
    value_id bigint not null,
    indicator_id text not null,
    period_id text not null,
    municipality_code text not null,
    institution_code text not null,
    campus text not null,
    branch_school text not null,
    programme_code text not null,
    education text not null,
    stage text not null,
    entry text not null,
    group_key text not null
);

-- Grain: one row per profile and value that it counts in.
create temp table profile_value (
    indicator_id text not null,
    profile_id ubigint not null,
    value_id bigint not null
);

-- The rows of a table with the columns of a scope and its period, as values of one
-- indicator, numbered on. Variable: indicator_id.
create temp macro numbered_values(scopes) as table
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
    getvariable('indicator_id') as indicator_id,
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
from query_table(scopes);
