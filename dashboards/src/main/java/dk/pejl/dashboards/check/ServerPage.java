package dk.pejl.dashboards.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.dashboards.superset.ChartData;
import dk.pejl.dashboards.superset.ServerDashboard;
import dk.pejl.dashboards.superset.SupersetClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A dashboard as a server has it, asked as a browser asks when it opens the page: each chart's
 * stored query with what the filters that reach it hold.
 */
final class ServerPage {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final SupersetClient client;
  private final ServerDashboard dashboard;
  private final Map<Long, ObjectNode> contexts;
  private final Map<String, List<JsonNode>> values = new LinkedHashMap<>();

  /**
   * @param contexts what charts ask, by number, so far; charts that it lacks are added
   */
  ServerPage(SupersetClient client, ServerDashboard dashboard, Map<Long, ObjectNode> contexts) {
    this.client = Objects.requireNonNull(client, "client is null");
    this.contexts = Objects.requireNonNull(contexts, "contexts is null");
    this.dashboard = Objects.requireNonNull(dashboard, "dashboard is null");
    dashboard.filters().forEach(filter -> values.put(id(filter), first(filter)));
  }

  Map<String, Long> charts() {
    return dashboard.charts();
  }

  /** What the browser sends for a chart. */
  ObjectNode request(long chart) {
    ObjectNode context = contexts.computeIfAbsent(chart, client::queryContext).deepCopy();
    List<JsonNode> conditions = new ArrayList<>();
    for (JsonNode filter : dashboard.filters()) {
      boolean isLeftOut = false;
      for (JsonNode excluded : filter.path("scope").path("excluded")) {
        isLeftOut |= excluded.asLong() == chart;
      }
      if (!isLeftOut) {
        conditions.addAll(values.get(id(filter)));
      }
    }
    context.put("force", true);
    context.withObject("/form_data").put("slice_id", chart).put("dashboardId", dashboard.id());
    for (JsonNode query : context.path("queries")) {
      ((ObjectNode) query).withArray("filters").addAll(conditions);
    }
    return context;
  }

  private List<JsonNode> first(JsonNode filter) {
    if (!filter.path("controlValues").path("defaultToFirstItem").asBoolean()) {
      List<JsonNode> given = new ArrayList<>();
      filter.path("defaultDataMask").path("extraFormData").path("filters").forEach(given::add);
      return given;
    }
    String column = filter.path("targets").path(0).path("column").path("name").asText();
    List<ChartData> items = client.chartData(items(filter, column));
    return items.get(0).rows().stream()
        .map(row -> row.path(column))
        .filter(item -> !item.isNull())
        .limit(1)
        .map(item -> condition(column, item))
        .toList();
  }

  /** What the browser sends for the items of a filter. */
  private ObjectNode items(JsonNode filter, String column) {
    ObjectNode context = JSON.objectNode();
    context
        .putObject("datasource")
        .put("id", filter.path("targets").path(0).path("datasetId").asLong())
        .put("type", "table");
    context.put("force", true).put("result_format", "json").put("result_type", "full");
    ObjectNode query = context.putArray("queries").addObject();
    query.putArray("columns").add(column);
    query.putArray("metrics");
    ArrayNode filters = query.putArray("filters");
    for (JsonNode parent : filter.path("cascadeParentIds")) {
      filters.addAll(values.getOrDefault(parent.asText(), List.of()));
    }
    query
        .putArray("orderby")
        .addArray()
        .add(column)
        .add(filter.path("controlValues").path("sortAscending").asBoolean(true));
    query.put("row_limit", 1000).putObject("extras");
    context
        .putObject("form_data")
        .put("dashboardId", dashboard.id())
        .put("type", "NATIVE_FILTER")
        .put("native_filter_id", id(filter));
    return context;
  }

  private static JsonNode condition(String column, JsonNode item) {
    ObjectNode condition = JSON.objectNode().put("col", column).put("op", "IN");
    condition.putArray("val").add(item);
    return condition;
  }

  private static String id(JsonNode filter) {
    return filter.path("id").asText();
  }
}
