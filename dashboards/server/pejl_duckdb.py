"""What Superset's SQL Lab must know about the schemas of the published file.

duckdb-engine names a schema with its file (`published.mart`), and adds those of DuckDB itself. Superset
compares these names with permissions and datasets that say `mart`, takes the point for a catalog, and
shows a schema and table browser that is empty. Nor does it tell DuckDB which schema is chosen, or know
which functions there are to complete.
"""

_OF_DUCKDB = {"main", "information_schema"}


def patch():
    from superset.db_engine_specs.duckdb import DuckDBEngineSpec

    def get_schema_names(cls, inspector):
        names = (name.rsplit(".", 1) for name in inspector.get_schema_names())
        return {schema for file, schema in names if file not in ("system", "temp")} - _OF_DUCKDB

    def get_prequeries(cls, database, catalog=None, schema=None):
        return ["set schema = '" + schema.replace("'", "''") + "'"] if schema else []

    def get_function_names(cls, database):
        names = database.get_df("select distinct function_name as name from duckdb_functions()")["name"]
        return sorted(name for name in names if name.isidentifier())

    DuckDBEngineSpec.get_function_names = classmethod(get_function_names)
    DuckDBEngineSpec.get_schema_names = classmethod(get_schema_names)
    DuckDBEngineSpec.get_prequeries = classmethod(get_prequeries)
    DuckDBEngineSpec.supports_dynamic_schema = True
