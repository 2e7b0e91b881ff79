package dk.pejl.dashboards.superset;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A dashboard as Superset gives it to a browser.
 *
 * @param id Superset's own number
 * @param charts Superset's number of each chart on the page, by uuid
 * @param filters the filters of the page, in order, as Superset writes them
 */
public record ServerDashboard(
    long id, String slug, Map<String, Long> charts, List<JsonNode> filters) {
  public ServerDashboard {
    Objects.requireNonNull(slug, "slug is null");
    charts = Map.copyOf(charts);
    filters = List.copyOf(filters);
  }

  static ServerDashboard of(JsonNode row) {
    Map<String, Long> charts = new LinkedHashMap<>();
    for (JsonNode part : parsed(row.path("position_json"))) {
      if (part.path("type").asText().equals("CHART")) {
        JsonNode meta = part.path("meta");
        charts.put(meta.path("uuid").asText(), meta.path("chartId").asLong());
      }
    }
    List<JsonNode> filters = new ArrayList<>();
    parsed(row.path("json_metadata")).path("native_filter_configuration").forEach(filters::add);
    return new ServerDashboard(row.path("id").asLong(), row.path("slug").asText(), charts, filters);
  }

  /** Superset keeps JSON as a text in JSON. */
  private static JsonNode parsed(JsonNode text) {
    try {
      return Json.mapper().readTree(text.asText());
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot read a dashboard of Superset: " + e.getMessage());
    }
  }
}
