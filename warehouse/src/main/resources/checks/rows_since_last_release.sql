-- title: Ingen tabel er skrumpet meget
-- tests: Ingen tabel har mistet mere end en tiendedel af sine rækker siden den
--   udgivelse, der vises nu.
-- matters: Når en leverance er mindre end den plejer; tallene kan være rigtige
--   hver for sig og alligevel mangle noget.
-- resolve: Se ./pejl deliveries, og spørg afsenderen, om leverancen er hel.
-- severity: warn
with
tables as (
    select
        schema_name || '.' || table_name as table_name,
        estimated_size as rows
    from duckdb_tables()
    where database_name = current_database()
        and schema_name in ('dim', 'fact', 'mart')
)

select
    served_rows.table_name,
    served_rows.rows as rows_served,
    tables.rows as rows_now
from served_rows
inner join tables
    on served_rows.table_name = tables.table_name
where tables.rows < 0.9 * served_rows.rows;
