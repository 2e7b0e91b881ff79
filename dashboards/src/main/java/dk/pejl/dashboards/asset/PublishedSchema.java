package dk.pejl.dashboards.asset;

import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables and columns of a published file, with their comments; tables are {@code schema.table}. */
public final class PublishedSchema {
  private final Map<String, String> tables;
  private final Map<String, Map<String, PublishedColumn>> columns;

  private PublishedSchema(Map<String, String> tables, List<PublishedColumn> all) {
    this.tables = new LinkedHashMap<>(tables);
    this.columns = new LinkedHashMap<>();
    all.forEach(
        column ->
            columns
                .computeIfAbsent(column.table(), table -> new LinkedHashMap<>())
                .put(column.column(), column));
  }

  /** Reads what {@code connection} is open on. */
  public static PublishedSchema read(Connection connection) {
    Map<String, String> tables = new LinkedHashMap<>();
    Sql.query(
        connection,
        row -> tables.put(row.getString(1), row.getString(2)),
        """
        select schema_name || '.' || table_name, coalesce(comment, '') from duckdb_tables()
        union all
        select schema_name || '.' || view_name, coalesce(comment, '') from duckdb_views()
        where not internal
        order by all""");
    List<PublishedColumn> columns =
        Sql.query(
            connection,
            row ->
                new PublishedColumn(
                    row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
            """
            select
                schema_name || '.' || table_name,
                column_name,
                data_type,
                coalesce(comment, '')
            from duckdb_columns()
            where not internal
            order by schema_name, table_name, column_index""");
    return new PublishedSchema(tables, columns);
  }

  /** What the table holds; nothing when there is no such table. */
  Optional<String> findTable(String table) {
    return Optional.ofNullable(tables.get(table));
  }

  List<String> tables() {
    return List.copyOf(tables.keySet());
  }

  Map<String, PublishedColumn> columns(String table) {
    return columns.getOrDefault(table, Map.of());
  }

  Optional<PublishedColumn> find(String table, String column) {
    return Optional.ofNullable(columns(table).get(column));
  }
}
