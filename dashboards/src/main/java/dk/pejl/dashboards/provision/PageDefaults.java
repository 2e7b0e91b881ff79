package dk.pejl.dashboards.provision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import dk.pejl.dashboards.asset.Same;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What Superset's page for a chart writes into its parameters, when a person saves, without anybody
 * choosing it: the value of every control as it stands from the beginning, and a filter on time
 * that filters nothing.
 */
final class PageDefaults {
  private static final String FILE = "/provision/page-defaults.json";
  private static final JsonNode VALUES = read();

  /** The controls of a grid of charts, which Pejl has none of. */
  private static final String GRID = "matrixify_";

  private PageDefaults() {}

  /** Takes out of {@code theirs} what the page wrote and {@code ours} does not say. */
  static void leaveOut(ObjectNode theirs, JsonNode ours) {
    params(theirs.path("params"), ours.path("params"));
    params(
        theirs.path("query_context").path("form_data"),
        ours.path("query_context").path("form_data"));
  }

  private static void params(JsonNode theirs, JsonNode ours) {
    if (!(theirs instanceof ObjectNode params)) {
      return;
    }
    List<String> keys = new ArrayList<>();
    params.fieldNames().forEachRemaining(keys::add);
    for (String key : keys) {
      if (params.get(key) instanceof ArrayNode filters && key.startsWith("adhoc_filters")) {
        removeIdle(filters);
      } else if (!ours.has(key) && isDefault(key, params.get(key))) {
        params.remove(key);
      }
    }
  }

  private static boolean isDefault(String key, JsonNode value) {
    if (key.startsWith(GRID)) {
      return true;
    }
    for (JsonNode known : VALUES.path(key)) {
      if (Same.of(known, value)) {
        return true;
      }
    }
    return false;
  }

  private static void removeIdle(ArrayNode filters) {
    for (int i = filters.size() - 1; i >= 0; i--) {
      JsonNode filter = filters.get(i);
      if (filter.path("operator").asText().equals("TEMPORAL_RANGE")
          && filter.path("comparator").asText().equals("No filter")) {
        filters.remove(i);
      }
    }
  }

  private static JsonNode read() {
    try (InputStream file =
        Objects.requireNonNull(PageDefaults.class.getResourceAsStream(FILE), FILE)) {
      return Json.mapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE + ": " + e.getMessage(), e);
    }
  }
}
