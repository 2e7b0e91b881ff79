-- title: Nøgletal, dokumenter og mål findes
-- tests: Hvert nøgletal, dokument og mål, som en anden tabel nævner, findes.
-- matters: Når en registerfil eller et nøgletals SQL nævner et forkert id; målet
--   eller tallet ville ikke blive vist.
-- resolve: Ret id'et i registerfilen eller i nøgletallets SQL.
-- severity: stop
with
named as (
    select 'fact.indicator_value' as table_name, 'indicator' as kind,
        indicator_id as id
    from fact.indicator_value
    union
    select 'dim.target', 'indicator', indicator_id from dim.target
    union
    select 'dim.tracked_indicator', 'indicator', indicator_id
    from dim.tracked_indicator
    union
    select 'fact.published_figure', 'indicator', indicator_id
    from fact.published_figure
    union
    select 'dim.target', 'document', document_id from dim.target
    union
    select 'dim.commitment', 'document', document_id from dim.commitment
    union
    select 'dim.initiative', 'document', document_id from dim.initiative
    union
    select 'dim.duty', 'document', document_id from dim.duty
    union
    select 'fact.published_figure', 'document', document_id
    from fact.published_figure
    union
    select 'dim.initiative_target', 'target', target_id
    from dim.initiative_target
    union
    select 'dim.target_scope', 'target', target_id from dim.target_scope
    union
    select 'fact.target_status', 'target', target_id from fact.target_status
),

known as (
    select 'indicator' as kind, indicator_id as id from dim.indicator
    union
    select 'document', document_id from dim.document
    union
    select 'target', target_id from dim.target
)

select
    named.table_name,
    named.kind,
    named.id
from named
anti join known
    on named.kind = known.kind
    and named.id = known.id;
