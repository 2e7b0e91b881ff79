-- Grain: one row per period that values or documents use and dim.period lacks.
with
used as (
    select period_id from fact.indicator_value
    union
    select period_id from fact.labour_market
    union
    select period from fact.published_figure
    union
    select since from fact.published_figure
    union
    select period_id from dim.target_point
    union
    select unnest([baseline_period, basis_period, final_period])
    from dim.target
)

select period_id
from used
where period_id is not null
    and period_id not in (select period_id from dim.period)
order by period_id;
