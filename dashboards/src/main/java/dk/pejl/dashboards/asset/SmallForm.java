package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings what was changed on a server into the small form of a file: only fields that differ
 * between what was applied and what the server has now are touched, and only those that a file
 * says. What follows from something else is left to follow.
 */
public final class SmallForm {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String FILTERS = "native_filter_configuration";
  private static final Set<String> NOT_IN_PARAMS =
      Set.of("viz_type", "datasource", "extra_form_data");
  private static final Set<String> NOT_IN_METADATA =
      Set.of(FILTERS, "expanded_slices", "label_colors");

  private final Assets assets;

  /**
   * @param assets all files as they will be, but for dashboards
   */
  public SmallForm(Assets assets) {
    this.assets = assets;
  }

  /**
   * What the file of {@code asset} shall say.
   *
   * @param applied the asset as it was applied, completed; its columns and metrics by name
   * @param theirs the same on the server
   */
  public ObjectNode of(Asset asset, ObjectNode applied, ObjectNode theirs) {
    ObjectNode small = asset.content().deepCopy();
    Set<String> known = new LinkedHashSet<>(AssetCheck.keys(asset.kind()));
    known.removeAll(Set.of("uuid", "access", "master", "menu"));
    switch (asset.kind()) {
      case DATABASE -> known.clear();
      case DATASET -> {
        known.removeAll(Set.of("columns", "metrics", "database_uuid"));
        named(small, "columns", "column_name", DatasetCheck.COLUMN_KEYS, applied, theirs);
        named(small, "metrics", "metric_name", DatasetCheck.METRIC_KEYS, applied, theirs);
      }
      case CHART -> {
        known.remove("params");
        below(small, "params", NOT_IN_PARAMS, applied, theirs);
      }
      case DASHBOARD -> {
        known.removeAll(Set.of("position", "metadata"));
        below(small, "metadata", NOT_IN_METADATA, applied, theirs);
        position(small, applied.path("position"), theirs.path("position"));
        filters(asset, small, applied, theirs);
      }
    }
    merge(small, known, applied, theirs);
    return small;
  }

  /** The file of a chart that a person made. */
  public static ObjectNode ofChart(ObjectNode theirs) {
    ObjectNode small = JSON.objectNode();
    for (String key : List.of("uuid", "dataset_uuid", "slice_name", "description", "viz_type")) {
      if (!Same.isNothing(theirs.path(key))) {
        small.set(key, theirs.path(key));
      }
    }
    ObjectNode params = small.putObject("params");
    theirs
        .path("params")
        .properties()
        .forEach(
            entry -> {
              boolean own = NOT_IN_PARAMS.contains(entry.getKey());
              if (!own && !Same.isNothing(entry.getValue())) {
                params.set(entry.getKey(), entry.getValue());
              }
            });
    return small;
  }

  private static void below(
      ObjectNode small, String key, Set<String> without, ObjectNode applied, ObjectNode theirs) {
    Set<String> keys = keys(applied.path(key), theirs.path(key));
    keys.removeAll(without);
    merge(small.withObject("/" + key), keys, applied.path(key), theirs.path(key));
  }

  private static void merge(
      ObjectNode small, Collection<String> keys, JsonNode applied, JsonNode theirs) {
    for (String key : keys) {
      JsonNode before = applied.path(key);
      JsonNode now = theirs.path(key);
      if (Same.of(before, now)) {
        continue;
      }
      if (Same.isNothing(now)) {
        small.remove(key);
      } else if (now.isObject() && before.isObject() && small.path(key).isObject()) {
        merge((ObjectNode) small.get(key), keys(before, now), before, now);
      } else {
        small.set(key, now);
      }
    }
  }

  private static Set<String> keys(JsonNode one, JsonNode other) {
    Set<String> keys = new LinkedHashSet<>();
    one.fieldNames().forEachRemaining(keys::add);
    other.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** A list of columns or metrics: those that stay keep their place, new ones come last. */
  private static void named(
      ObjectNode small,
      String list,
      String nameKey,
      Set<String> known,
      ObjectNode applied,
      ObjectNode theirs) {
    JsonNode before = applied.path(list);
    JsonNode now = theirs.path(list);
    Map<String, ObjectNode> items = new LinkedHashMap<>();
    small.path(list).forEach(item -> items.put(item.path(nameKey).asText(), (ObjectNode) item));
    for (String name : keys(before, now)) {
      if (!now.has(name)) {
        items.remove(name);
      } else if (!Same.of(before.path(name), now.path(name))) {
        ObjectNode item = items.computeIfAbsent(name, key -> JSON.objectNode().put(nameKey, key));
        merge(item, known, before.path(name), now.path(name));
      }
    }
    small.putArray(list).addAll(items.values());
  }

  private static void position(ObjectNode small, JsonNode applied, JsonNode theirs) {
    ObjectNode parts = small.withObject("/position");
    Map<String, ObjectNode> before = parts(applied);
    Map<String, ObjectNode> now = parts(theirs);
    Set<String> ids = new LinkedHashSet<>(before.keySet());
    ids.addAll(now.keySet());
    for (String id : ids) {
      if (!now.containsKey(id)) {
        parts.remove(id);
      } else if (!before.containsKey(id) || !parts.has(id)) {
        parts.set(id, now.get(id));
      } else if (!now.get(id).equals(before.get(id))) {
        ObjectNode part = (ObjectNode) parts.get(id);
        merge(part, keys(before.get(id), now.get(id)), before.get(id), now.get(id));
      }
    }
  }

  /** What the layout itself says of each part that its root reaches; links are Pejl's own. */
  private static Map<String, ObjectNode> parts(JsonNode position) {
    Map<String, ObjectNode> parts = new LinkedHashMap<>();
    visit(position, Layout.ROOT, parts);
    return parts;
  }

  private static void visit(JsonNode position, String id, Map<String, ObjectNode> parts) {
    if (!position.has(id) || parts.containsKey(id)) {
      return;
    }
    ObjectNode part = JSON.objectNode();
    part.set("type", position.path(id).path("type"));
    ArrayNode children = part.putArray("children");
    parts.put(id, part);
    for (JsonNode child : position.path(id).path("children")) {
      if (!child.asText().startsWith(PageLinks.PREFIX)) {
        children.add(child);
        visit(position, child.asText(), parts);
      }
    }
    if (position.path(id).path("meta") instanceof ObjectNode meta && !meta.isEmpty()) {
      part.set("meta", meta.deepCopy().without(List.of("sliceName", "chartId")));
    }
  }

  private void filters(Asset asset, ObjectNode small, ObjectNode applied, ObjectNode theirs) {
    JsonNode before = applied.path("metadata").path(FILTERS);
    JsonNode now = theirs.path("metadata").path(FILTERS);
    if (before.equals(now)) {
      return;
    }
    Map<String, JsonNode> files = byId(small.path("metadata").path(FILTERS));
    Map<String, JsonNode> old = byId(before);
    Layout layout = Layout.of(new Asset(asset.kind(), asset.file(), asset.yaml(), small));
    ArrayNode filters = JSON.arrayNode();
    byId(now)
        .forEach(
            (id, filter) -> {
              JsonNode was = old.getOrDefault(id, JSON.objectNode());
              ObjectNode file = (ObjectNode) files.getOrDefault(id, JSON.objectNode());
              Set<String> keys = keys(was, filter);
              keys.removeAll(Set.of("type", "scope"));
              merge(file, keys, was, filter);
              if (file.has(FirstUnits.MASK)) {
                file.remove(FirstUnits.KEY);
              }
              scope(file, was, filter, layout);
              filters.add(file);
            });
    small.withObject("/metadata").set(FILTERS, filters);
  }

  /** The file names only charts of the dashboard that the filter could reach. */
  private void scope(ObjectNode file, JsonNode was, JsonNode filter, Layout layout) {
    if (Same.of(was.path("scope"), filter.path("scope"))) {
      return;
    }
    Set<String> within = new LinkedHashSet<>(layout.chartUuids());
    within.removeAll(Scope.of(filter, layout, assets).without());
    ArrayNode excluded = JSON.arrayNode();
    filter
        .path("scope")
        .path("excluded")
        .forEach(
            uuid -> {
              if (within.contains(uuid.asText())) {
                excluded.add(uuid);
              }
            });
    file.remove("scope");
    if (!excluded.isEmpty()) {
      file.putObject("scope").set("excluded", excluded);
    }
  }

  private static Map<String, JsonNode> byId(JsonNode list) {
    Map<String, JsonNode> items = new LinkedHashMap<>();
    list.forEach(item -> items.put(item.path("id").asText(), item));
    return items;
  }
}
