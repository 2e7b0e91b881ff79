-- Grain: one row per period that days make up. Single days and spans of years
-- that values or documents use are added when a release is built.
insert into dim.period by name
with
days as (
    select * from dim.date
),

kinds as (
    unpivot days
    on month, quarter, half_year, year::text as year, school_year
    into name kind value period_id
),

bounded as (
    select
        period_id,
        kind,
        min(date) as starts_on,
        max(date) as ends_on
    from kinds
    group by period_id, kind
),

-- The school years at both ends reach beyond the calendar.
whole as (
    select * from bounded
    where not (
        kind = 'school_year'
        and (
            month(starts_on) <> 8
            or month(ends_on) <> 7
        )
    )
),

months as (
    select *
    from (
        values
        (1, 'januar'), (2, 'februar'), (3, 'marts'), (4, 'april'), (5, 'maj'),
        (6, 'juni'), (7, 'juli'), (8, 'august'), (9, 'september'),
        (10, 'oktober'), (11, 'november'), (12, 'december')
    ) as names (month, name)
)

select
    whole.period_id,
    whole.kind,
    whole.starts_on,
    whole.ends_on,
    days.school_year,
    case whole.kind
        when 'month'
            then months.name || ' ' || year(whole.starts_on)
        when 'quarter'
            then quarter(whole.starts_on) || '. kvartal '
                || year(whole.starts_on)
        when 'half_year'
            then if(month(whole.starts_on) = 1, 1, 2) || '. halvår '
                || year(whole.starts_on)
        else whole.period_id
    end as title
from whole
inner join days
    on whole.ends_on = days.date
inner join months
    on month(whole.starts_on) = months.month;
