package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.util.Map;

/**
 * Checks assets against a published file: each dataset's table and columns are there and described,
 * and each metric and computed column runs.
 */
public final class PublishedCheck {
  private final Connection connection;
  private final PublishedSchema schema;

  public PublishedCheck(Connection connection, PublishedSchema schema) {
    this.connection = connection;
    this.schema = schema;
  }

  /** Notes every problem at its asset. */
  public void check(Assets assets) {
    assets.of(AssetKind.DATASET).forEach(this::dataset);
  }

  private void dataset(Asset dataset) {
    String table = table(dataset);
    if (schema.findTable(table).isEmpty()) {
      dataset.problem(
          "table_name",
          "The published file has no table '%s'%s"
              .formatted(table, Nearest.hint(table, schema.tables())));
      return;
    }
    if (schema.findTable(table).get().isEmpty()) {
      dataset.problem("table_name", "Table '" + table + "' has no comment");
    }
    for (JsonNode column : dataset.value("columns")) {
      column(dataset, table, column);
    }
    for (JsonNode metric : dataset.value("metrics")) {
      runs(dataset, "metrics", metric.path("metric_name").asText(), metric, table);
    }
  }

  private void column(Asset dataset, String table, JsonNode column) {
    String name = column.path("column_name").asText();
    if (column.hasNonNull("expression")) {
      runs(dataset, "columns", name, column, table);
      return;
    }
    Map<String, PublishedColumn> known = schema.columns(table);
    if (!known.containsKey(name)) {
      dataset.problem(
          "columns",
          "Table '%s' has no column '%s'%s"
              .formatted(table, name, Nearest.hint(name, known.keySet())));
    } else if (known.get(name).comment().isEmpty() && !column.hasNonNull("description")) {
      dataset.problem("columns", "Column '%s.%s' has no comment".formatted(table, name));
    }
  }

  /** The expression comes from our own files; each metric must be an aggregate of the table. */
  private void runs(Asset dataset, String key, String name, JsonNode item, String table) {
    String expression = item.path("expression").asText();
    try {
      Sql.query(connection, row -> true, "select " + expression + " from " + table + " limit 1");
    } catch (IllegalStateException e) {
      String reason = e.getMessage().replaceAll("\\s+", " ");
      dataset.problem(key, "'%s' does not run: %s".formatted(name, reason));
    }
  }

  static String table(Asset dataset) {
    return dataset.text("schema") + "." + dataset.text("table_name");
  }
}
