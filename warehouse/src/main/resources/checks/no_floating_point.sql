-- title: Ingen kolonne er et flydende tal
-- tests: Kolonner i dim, fact og mart er hele tal, decimaltal, tekst, datoer
--   eller ja/nej.
-- matters: Når en tabel ændres; flydende tal giver ikke samme sum hver gang, og
--   en værdi på grænsen kunne skifte status af sig selv.
-- resolve: Giv kolonnen typen decimal med nøgletallets decimaler.
-- severity: stop
select
    schema_name || '.' || table_name as table_name,
    column_name,
    data_type
from duckdb_columns()
where database_name = current_database()
    and schema_name in ('dim', 'fact', 'mart')
    and regexp_matches(data_type, 'FLOAT|DOUBLE|REAL');
