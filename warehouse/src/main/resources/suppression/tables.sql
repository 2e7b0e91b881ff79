-- What the rules of suppression read and write; temporary, so that no hidden
-- value is ever in a file that leaves the house.

-- Grain: one row per indicator.
create temp table indicator_policy (
    indicator_id text not null,
    is_count boolean not null,
    threshold integer not null,
    hides_small_count boolean not null,
    hides_small_base boolean not null,
    hides_small_part boolean not null,
    missing text not null
);

-- Grain: one row per part of a value, numerator or denominator, and rule that
-- hides it.
create temp table hidden_part (
    indicator_id text not null,
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
    part text not null,
    rule text not null
);

-- Grain: one row per value, as it may be shown by what is in hidden_part: of what
-- is hidden only its key is left, and why. A value is hidden with its numerator, and
-- the numerator with its denominator: one that stood there alone would tell that its
-- denominator is not small. A denominator that is no secret stays.
create temp view shown_value as
with
policies as (
    select * from indicator_policy
),

hidden as (
    select
        * exclude (part, rule),
        'computed' as route,
        bool_or(part = 'numerator') as hides_numerator,
        bool_or(part = 'denominator') as hides_denominator
    from hidden_part
    group by all
),

judged as (
    select
        all_values.*,
        policies.missing as missing_when_hidden,
        coalesce(hides_denominator, false) as no_denominator,
        no_denominator or coalesce(hides_numerator, false) as no_numerator
    from unsuppressed.fact.indicator_value as all_values
    left join policies using (indicator_id)
    left join hidden using (
        indicator_id, route, municipality_code, institution_code, campus,
        branch_school, programme_code, education, stage, entry, group_key,
        period_id
    )
)

select
    * exclude (missing_when_hidden, no_numerator, no_denominator) replace (
        if(no_numerator, null, numerator) as numerator,
        if(no_denominator, null, denominator) as denominator,
        if(no_numerator, null, value) as value,
        if(missing = '' and no_numerator, missing_when_hidden, missing)
            as missing
    )
from judged;

-- Grain: one row per part of a value that protects a hidden one.
create temp table protecting_part (
    value_id bigint not null,
    part text not null
);
