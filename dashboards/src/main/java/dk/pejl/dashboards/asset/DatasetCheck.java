package dk.pejl.dashboards.asset;

import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.yaml.YamlValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a dataset's file must say: its database, and a Danish label for each column and metric. */
final class DatasetCheck {
  static final Set<String> COLUMN_KEYS =
      Set.of("column_name", "verbose_name", "description", "expression");
  private static final Set<String> ACCESS_KEYS =
      Set.of("document", "municipality", "school", "official");

  /** The access of a dataset or dashboard that is for all. */
  static final String OPEN = "all";

  static final Set<String> METRIC_KEYS =
      Set.of("metric_name", "verbose_name", "description", "expression", "d3format");

  private DatasetCheck() {}

  static void check(Asset dataset, Assets assets) {
    String database = dataset.text("database_uuid");
    if (assets.find(AssetKind.DATABASE, database).isEmpty()) {
      dataset.problem("database_uuid", "Unknown database: '" + database + "'");
    }
    Set<String> names = new HashSet<>();
    dataset.yaml().find("columns").ifPresent(columns -> columns(columns, names));
    dataset.yaml().find("access").ifPresent(access -> access(access, names));
    dataset.yaml().find("metrics").ifPresent(metrics -> metrics(metrics, names));
    String time = dataset.text("main_dttm_col");
    if (!time.isEmpty() && !names.contains(time)) {
      dataset.problem(
          "main_dttm_col", "Unknown column: '" + time + "'" + Nearest.hint(time, names));
    }
  }

  /** Rows are open to all, or limited by columns with a document, a municipality or a school. */
  private static void access(YamlValue access, Set<String> names) {
    if (!access.isMap()) {
      access.oneOf("access", List.of(OPEN));
      return;
    }
    access.onlyKeys(ACCESS_KEYS);
    if (access.entries().isEmpty()) {
      access.problem("Invalid access, expected columns that limit rows");
    }
    access.entries().values().forEach(column -> column.oneOf("column", names));
  }

  private static void columns(YamlValue columns, Set<String> names) {
    for (YamlValue column : columns.items()) {
      column.onlyKeys(COLUMN_KEYS);
      unique(column, column.requireText("column_name"), names);
      column.requireText("verbose_name");
      if (column.find("expression").isPresent()) {
        column.requireText("description");
      }
    }
  }

  private static void metrics(YamlValue metrics, Set<String> names) {
    for (YamlValue metric : metrics.items()) {
      metric.onlyKeys(METRIC_KEYS);
      unique(metric, metric.requireText("metric_name"), names);
      metric.requireText("verbose_name");
      metric.requireText("description");
      metric.requireText("expression");
      metric.requireText("d3format");
    }
  }

  private static void unique(YamlValue place, String name, Set<String> names) {
    if (!names.add(name)) {
      place.problem("Name '" + name + "' stands twice");
    }
  }
}
