package dk.pejl.dashboards.provision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import java.util.HashMap;
import java.util.Map;

/**
 * An asset without what differs between servers: their own numbers for charts and datasets, and the
 * order of columns.
 */
final class Normal {
  private Normal() {}

  static ObjectNode of(ObjectNode asset) {
    ObjectNode normal = asset.deepCopy();
    normal.remove("is_managed_externally");
    byName(normal, "columns", "column_name");
    byName(normal, "metrics", "metric_name");
    if (normal.path("params").isObject()) {
      normal.withObject("/params").remove("datasource");
    }
    if (normal.path("query_context").isTextual()) {
      normal.set("query_context", query(normal.path("query_context").asText()));
    }
    layout(normal);
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
        object.withObject("/form_data").remove("datasource");
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
    for (JsonNode filter : dashboard.path("metadata").path("native_filter_configuration")) {
      if (filter.path("scope") instanceof ObjectNode scope && scope.has("excluded")) {
        ArrayNode excluded = JsonNodeFactory.instance.arrayNode();
        scope
            .path("excluded")
            .forEach(id -> excluded.add(uuids.getOrDefault(id.asText(), id.asText())));
        scope.set("excluded", excluded);
      }
    }
  }
}
