-- Grain: one row per day. Fixed ends, so that a new day changes nothing.
insert into dim.date by name
with
days as (
    select day::date as day
    from generate_series(
        date '2000-01-01', date '2040-12-31', interval 1 day
    ) as series (day)
)

select
    day as date,
    year(day) as year,
    strftime(day, '%YM%m') as month,
    year(day) || 'K' || quarter(day) as quarter,
    year(day) || 'H' || if(month(day) <= 6, 1, 2) as half_year,
    if(
        month(day) >= 8,
        year(day) || '/' || right((year(day) + 1)::text, 2),
        (year(day) - 1) || '/' || right(year(day)::text, 2)
    ) as school_year
from days;
