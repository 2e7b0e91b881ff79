-- Grain: one row per document, with what stands on top of its page. Variable: as_of.
insert into mart.document by name
with
documents as (
    select * from dim.document
),

targets as (
    select
        document_id,
        count(*) as targets,
        count(*) filter (status in ('unchanged', 'behind', 'missed'))
            as targets_off_course,
        count(*) filter (status = 'not_assessable') as targets_not_assessable
    from mart.target_status
    where is_headline
    group by document_id
),

initiatives as (
    select document_id, count(*) as initiatives
    from mart.initiative
    group by document_id
),

commitments as (
    select document_id, count(*) as commitments
    from mart.commitment
    group by document_id
),

-- The first in the document's order where several fall on one day.
next_duties as (
    select
        duties.document_id,
        duties.due_on,
        duties.what || ' ' || duties.due_text || ' (' || duties.days_left_text
        || '), ' || duties.owner as text
    from mart.duty_calendar as duties
    inner join dim.duty as named on duties.duty_id = named.duty_id
    where duties.is_next
    qualify row_number() over (
        partition by duties.document_id
        order by duties.due_on, named.sort_order
    ) = 1
)

select
    documents.document_id,
    documents.title as document_title,
    documents.short_title as document_short_title,
    documents.sort_order as document_order,
    documents.kind_title,
    case
        when regexp_full_match(documents.dated, '\d{4}-\d{2}-\d{2}')
            then strftime(cast(documents.dated as date), '%d-%m-%Y')
        else coalesce(documents.dated, '')
    end as dated_text,
    case
        when documents.period_from is null and documents.period_to is null
            then ''
        else coalesce(strftime(documents.period_from, '%d-%m-%Y'), '')
            || ' – '
            || coalesce(strftime(documents.period_to, '%d-%m-%Y'), '')
    end as period_text,
    coalesce(documents.period_note, '') as period_note,
    coalesce(documents.parties, '') as parties,
    coalesce(documents.organisation, '') as organisation,
    coalesce(documents.inconsistency, '') as inconsistency,
    coalesce(documents.not_available, '') as not_available,
    cast(getvariable('as_of') as date) as as_of,
    next_duties.due_on as next_duty_on,
    coalesce(next_duties.text, '') as next_duty_text,
    coalesce(targets.targets, 0) as targets,
    coalesce(targets.targets_off_course, 0) as targets_off_course,
    coalesce(targets.targets_not_assessable, 0) as targets_not_assessable,
    coalesce(initiatives.initiatives, 0) as initiatives,
    coalesce(commitments.commitments, 0) as commitments
from documents
left join next_duties on documents.document_id = next_duties.document_id
left join targets on documents.document_id = targets.document_id
left join initiatives on documents.document_id = initiatives.document_id
left join commitments on documents.document_id = commitments.document_id
order by document_order;
