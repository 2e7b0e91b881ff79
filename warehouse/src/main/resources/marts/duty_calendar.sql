-- Grain: one row per duty and day on which it falls; a duty without a day has one
-- row. Variable: as_of.
insert into mart.duty_calendar by name
with
documents as (
    select * from dim.document
),

duties as (
    select * from dim.duty
),

dates as (
    select * from dim.duty_date
),

today as (
    select cast(getvariable('as_of') as date) as as_of
),

nearest as (
    select
        dates.duty_id,
        min(dates.due_on) as due_on
    from dates
    cross join today
    where dates.due_on >= today.as_of
    group by dates.duty_id
)

select
    documents.document_id,
    documents.title as document_title,
    documents.short_title as document_short_title,
    documents.sort_order as document_order,
    duties.duty_id,
    duties.what,
    case duties.every
        when '6 months' then 'hvert halve år'
        when 'year' then 'hvert år'
        when 'quarter' then 'hvert kvartal'
        when 'month' then 'hver måned'
        else coalesce(duties.every, '')
    end as every_text,
    duties.owner,
    coalesce(duties.note, '') as note,
    today.as_of,
    dates.due_on,
    coalesce(strftime(dates.due_on, '%d-%m-%Y'), 'ingen dato i dokumentet')
        as due_text,
    dates.due_on - today.as_of as days_left,
    case
        when dates.due_on is null then ''
        when dates.due_on = today.as_of then 'i dag'
        when dates.due_on = today.as_of + 1 then 'i morgen'
        when dates.due_on > today.as_of
            then 'om ' || (dates.due_on - today.as_of) || ' dage'
        when dates.due_on = today.as_of - 1 then 'i går'
        else 'for ' || (today.as_of - dates.due_on) || ' dage siden'
    end as days_left_text,
    coalesce(dates.due_on = nearest.due_on, false) as is_next
from duties
inner join documents on duties.document_id = documents.document_id
cross join today
left join dates on duties.duty_id = dates.duty_id
left join nearest on duties.duty_id = nearest.duty_id
order by document_order, duties.sort_order, dates.due_on;
