-- title: Nøgler i dimensionerne er entydige
-- tests: Hver række i dim har sin egen nøgle, og versioner af det samme
--   overlapper ikke.
-- matters: Når et register nævner det samme to gange; tal ville blive talt
--   dobbelt.
-- resolve: Find den nævnte nøgle i registrets leverance eller i register- og
--   crosswalk-filerne, og fjern den ene.
-- severity: stop
with
keys as (
    select 'dim.municipality' as table_name, municipality_code as key
    from dim.municipality
    union all
    select 'dim.institution', institution_code || ' ' || valid_from
    from dim.institution
    union all
    select 'dim.programme', programme_code || ' ' || valid_from
    from dim.programme
    union all
    select 'dim.date', date::text from dim.date
    union all
    select 'dim.period', period_id from dim.period
    union all
    select 'dim.indicator', indicator_id from dim.indicator
    union all
    select 'dim.document', document_id from dim.document
    union all
    select 'dim.target', target_id || ' ' || valid_from from dim.target
    union all
    select 'dim.commitment', commitment_id from dim.commitment
    union all
    select 'dim.initiative', initiative_id from dim.initiative
    union all
    select 'dim.duty', duty_id from dim.duty
),

repeated as (
    select
        table_name,
        key,
        count(*) as times
    from keys
    group by table_name, key
    having count(*) > 1
),

versions as (
    select
        'dim.institution' as table_name,
        institution_code as key,
        valid_from,
        valid_to
    from dim.institution
    union all
    select 'dim.programme', programme_code, valid_from, valid_to
    from dim.programme
    union all
    select 'dim.target', target_id, valid_from, valid_to
    from dim.target
),

overlapping as (
    select
        table_name,
        key || ' ' || valid_from as key,
        2 as times
    from versions
    qualify valid_to <= valid_from
        or valid_to > lead(valid_from) over (
            partition by table_name, key
            order by valid_from
        )
)

select * from repeated
union all
select * from overlapping;
