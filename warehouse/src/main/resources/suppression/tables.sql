-- What the rules of suppression read and write; temporary, so that no hidden
-- value is ever in a file that leaves the house.
create temp table indicator_policy (
    indicator_id text not null,
    is_count boolean not null,
    threshold integer not null,
    hides_small_count boolean not null,
    hides_small_base boolean not null,
    hides_small_part boolean not null,
    missing text not null
);

create temp table hidden_value (
    indicator_id text not null,
    route text not null,
    municipality_code text not null,
    institution_code text not null,
    campus text not null,
    branch_school text not null,
    programme_code text not null,
    education text not null,
    stage text not null,
    entry text not null,
    group_key text not null,
    period_id text not null,
    rule text not null,
    missing text not null
);
