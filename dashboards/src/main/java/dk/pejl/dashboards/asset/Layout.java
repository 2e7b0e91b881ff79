package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tree of a dashboard's parts. The file gives each node its type, children and meta; id and
 * parents follow from the tree.
 */
record Layout(Map<String, JsonNode> nodes) {
  static final String ROOT = "ROOT_ID";

  /** The types of part that Superset knows. */
  static final Set<String> TYPES =
      new TreeSet<>(
          List.of(
              "ROOT",
              "GRID",
              "TABS",
              "TAB",
              "ROW",
              "COLUMN",
              "CHART",
              "MARKDOWN",
              "HEADER",
              "DIVIDER"));

  /** The key of a part's meta that holds its height on a phone; Superset does not know it. */
  static final String PHONE_HEIGHT = "phone_height";

  Layout {
    nodes = new LinkedHashMap<>(nodes);
  }

  static Layout of(Asset dashboard) {
    Map<String, JsonNode> nodes = new LinkedHashMap<>();
    dashboard.value("position").properties().forEach(e -> nodes.put(e.getKey(), e.getValue()));
    return new Layout(nodes);
  }

  /** The charts that it shows, in the order of the file. */
  List<String> chartUuids() {
    List<String> uuids = new ArrayList<>();
    for (JsonNode node : nodes.values()) {
      if (node.path("type").asText().equals("CHART")) {
        uuids.add(node.path("meta").path("uuid").asText());
      }
    }
    return uuids;
  }

  List<String> children(String id) {
    List<String> children = new ArrayList<>();
    if (nodes.containsKey(id)) {
      nodes.get(id).path("children").forEach(child -> children.add(child.asText()));
    }
    return children;
  }

  /** For each node that the root reaches, the nodes above it, the root first. */
  Map<String, List<String>> parents() {
    Map<String, List<String>> parents = new LinkedHashMap<>();
    visit(ROOT, List.of(), parents);
    return parents;
  }

  private void visit(String id, List<String> above, Map<String, List<String>> parents) {
    if (!nodes.containsKey(id) || parents.putIfAbsent(id, above) != null) {
      return;
    }
    List<String> here = new ArrayList<>(above);
    here.add(id);
    children(id).forEach(child -> visit(child, List.copyOf(here), parents));
  }

  /** Superset's own form; {@code chartNames} gives the title of each chart. */
  ObjectNode complete(Map<String, String> chartNames) {
    ObjectNode position = JsonNodeFactory.instance.objectNode();
    position.put("DASHBOARD_VERSION_KEY", "v2");
    List<String> charts = chartUuids();
    parents()
        .forEach(
            (id, above) -> {
              ObjectNode node = position.putObject(id);
              node.put("type", nodes.get(id).path("type").asText()).put("id", id);
              children(id).forEach(node.putArray("children")::add);
              above.forEach(node.putArray("parents")::add);
              ObjectNode meta = node.putObject("meta");
              nodes
                  .get(id)
                  .path("meta")
                  .properties()
                  .forEach(e -> meta.set(e.getKey(), e.getValue()));
              meta.remove(PHONE_HEIGHT);
              String uuid = meta.path("uuid").asText();
              if (charts.contains(uuid)) {
                meta.put("chartId", charts.indexOf(uuid) + 1);
                meta.put("sliceName", chartNames.get(uuid));
              }
            });
    return position;
  }
}
