package dk.pejl.dashboards.asset;

import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.yaml.YamlValue;
import java.sql.Connection;
import java.util.List;
import java.util.Map;

/**
 * Checks assets against a published file: each dataset's table and columns are there and described,
 * each metric and computed column runs, and the documents and indicators that are named are there.
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
    List<String> documents =
        PublishedDocument.read(connection).stream().map(PublishedDocument::id).toList();
    List<String> indicators =
        Sql.query(connection, row -> row.getString(1), "select indicator_id from dim.indicator");
    NamedCheck named = new NamedCheck(documents, indicators);
    assets.all().forEach(named::check);
    assets.of(AssetKind.DASHBOARD).forEach(dashboard -> documents(dashboard, documents));
  }

  private static void documents(Asset dashboard, List<String> known) {
    dashboard
        .yaml()
        .find("access")
        .filter(YamlValue::isMap)
        .flatMap(access -> access.find("documents"))
        .map(YamlValue::items)
        .orElse(List.of())
        .forEach(id -> id.oneOf("document", known));
    dashboard
        .yaml()
        .find("master")
        .flatMap(master -> master.find("document"))
        .ifPresent(id -> id.oneOf("document", known));
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
    items(dataset, "columns").forEach(column -> column(column, table));
    items(dataset, "metrics").forEach(metric -> runs(metric, "metric_name", table));
  }

  private static List<YamlValue> items(Asset dataset, String key) {
    return dataset.yaml().find(key).map(YamlValue::items).orElse(List.of());
  }

  private void column(YamlValue column, String table) {
    if (column.find("expression").isPresent()) {
      runs(column, "column_name", table);
      return;
    }
    String name = column.findText("column_name").orElse("");
    Map<String, PublishedColumn> known = schema.columns(table);
    if (!known.containsKey(name)) {
      column.problem(
          "Table '%s' has no column '%s'%s"
              .formatted(table, name, Nearest.hint(name, known.keySet())));
    } else if (known.get(name).comment().isEmpty() && column.find("description").isEmpty()) {
      column.problem("Column '%s.%s' has no comment".formatted(table, name));
    }
  }

  /** The expression comes from our own files; each metric must be an aggregate of the table. */
  private void runs(YamlValue item, String nameKey, String table) {
    String expression = item.findText("expression").orElse("");
    try {
      Sql.query(connection, row -> true, "select " + expression + " from " + table + " limit 1");
    } catch (IllegalStateException e) {
      String reason = e.getMessage().replaceAll("\\s+", " ");
      item.problem("'%s' does not run: %s".formatted(item.findText(nameKey).orElse(""), reason));
    }
  }

  static String table(Asset dataset) {
    return dataset.text("schema") + "." + dataset.text("table_name");
  }
}
