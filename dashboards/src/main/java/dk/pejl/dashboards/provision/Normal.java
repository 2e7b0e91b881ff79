package dk.pejl.dashboards.provision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An asset without what differs between servers, or is Superset's own: numbers of charts and
 * datasets, the order of columns, and what its pages work out and write when a person saves.
 */
final class Normal {
  /** About a whole asset; what an export does not say, or only Superset sets. */
  private static final List<String> ASSET =
      List.of("external_url", "configuration_method", "theme_uuid");

  /** About where a chart was saved. */
  private static final List<String> PARAMS =
      List.of(
          "datasource",
          "slice_id",
          "dashboards",
          "dashboardId",
          "url_params",
          "temporal_columns_lookup",
          "force",
          "result_format",
          "result_type");

  /** Which charts a dashboard has and which colours they got just now, and filters of old kinds. */
  private static final List<String> METADATA =
      List.of(
          "chart_configuration",
          "global_chart_configuration",
          "shared_label_colors",
          "map_label_colors",
          "color_scheme_domain",
          "default_filters",
          "filter_scopes");

  /** What a filter reaches, worked out of its scope. */
  private static final List<String> FILTER = List.of("chartsInScope", "tabsInScope");

  private Normal() {}

  static ObjectNode of(ObjectNode asset) {
    ObjectNode normal = asset.deepCopy();
    normal.remove(ASSET);
    byName(normal, "columns", "column_name");
    byName(normal, "metrics", "metric_name");
    if (normal.path("params") instanceof ObjectNode params) {
      params.remove(PARAMS);
    }
    if (normal.path("query_context").isTextual()) {
      normal.set("query_context", query(normal.path("query_context").asText()));
    }
    layout(normal);
    return normal;
  }

  /** The same of what a server has, without what its pages wrote and {@code ours} does not say. */
  static ObjectNode of(ObjectNode theirs, ObjectNode ours) {
    ObjectNode normal = of(theirs);
    PageDefaults.leaveOut(normal, of(ours));
    return normal;
  }

  private static void byName(ObjectNode asset, String list, String key) {
    if (!asset.path(list).isArray()) {
      return;
    }
    ObjectNode named = JsonNodeFactory.instance.objectNode();
    asset.path(list).forEach(item -> named.set(item.path(key).asText(), item));
    asset.set(list, named);
  }

  private static JsonNode query(String text) {
    try {
      JsonNode context = Json.mapper().readTree(text);
      if (context instanceof ObjectNode object) {
        object.remove("datasource");
        object.withObject("/form_data").remove(PARAMS);
      }
      return context;
    } catch (JsonProcessingException e) {
      return JsonNodeFactory.instance.textNode(text);
    }
  }

  private static void layout(ObjectNode dashboard) {
    Map<String, String> uuids = new HashMap<>();
    for (JsonNode part : dashboard.path("position")) {
      if (part.path("meta") instanceof ObjectNode meta && meta.has("chartId")) {
        uuids.put(meta.remove("chartId").asText(), meta.path("uuid").asText());
      }
    }
    if (dashboard.path("metadata") instanceof ObjectNode metadata) {
      metadata.remove(METADATA);
      metadata
          .path("native_filter_configuration")
          .forEach(filter -> filter((ObjectNode) filter, uuids));
    }
  }

  private static void filter(ObjectNode filter, Map<String, String> uuids) {
    filter.remove(FILTER);
    if (filter.path("scope") instanceof ObjectNode scope && scope.has("excluded")) {
      ArrayNode excluded = JsonNodeFactory.instance.arrayNode();
      scope
          .path("excluded")
          .forEach(id -> excluded.add(uuids.getOrDefault(id.asText(), id.asText())));
      scope.set("excluded", excluded);
    }
  }
}
