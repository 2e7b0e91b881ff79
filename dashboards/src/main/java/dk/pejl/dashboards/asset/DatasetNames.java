package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names that a dataset offers to charts and filters. */
record DatasetNames(Set<String> columns, Set<String> metrics) {
  static DatasetNames of(Asset dataset) {
    return new DatasetNames(
        names(dataset.value("columns"), "column_name"),
        names(dataset.value("metrics"), "metric_name"));
  }

  /** How {@code column} of {@code dataset} is computed; itself when it is not. */
  static String expression(Asset dataset, String column) {
    for (JsonNode known : dataset.value("columns")) {
      if (known.path("column_name").asText().equals(column) && known.has("expression")) {
        return known.path("expression").asText();
      }
    }
    return column;
  }

  private static Set<String> names(JsonNode list, String key) {
    Set<String> names = new LinkedHashSet<>();
    list.forEach(item -> names.add(item.path(key).asText()));
    return names;
  }
}
