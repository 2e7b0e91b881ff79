/** Opens DuckDB files the way Pejl always does, runs SQL from files, and keeps their schemas. */
package dk.pejl.warehouse.database;
