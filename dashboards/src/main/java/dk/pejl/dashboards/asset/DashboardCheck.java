package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.yaml.YamlValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a dashboard's file must say: a closed tree of known parts and charts, rows that fit, and
 * filters that reach a chart and leave out no other than they could reach.
 */
final class DashboardCheck {
  private static final int GRID_COLUMNS = 12;

  private final Asset dashboard;
  private final Assets assets;
  private final Layout layout;

  private DashboardCheck(Asset dashboard, Assets assets) {
    this.dashboard = dashboard;
    this.assets = assets;
    this.layout = Layout.of(dashboard);
  }

  static void check(Asset dashboard, Assets assets) {
    DashboardCheck check = new DashboardCheck(dashboard, assets);
    check.types();
    check.tree();
    check.charts();
    check.rows();
    dashboard.yaml().find("access").ifPresent(DashboardCheck::access);
    dashboard.yaml().find("master").ifPresent(master -> DashboardCheck.master(dashboard, master));
    dashboard.value("metadata").path("native_filter_configuration").forEach(check::filter);
  }

  /** A dashboard is for all roles, or for those with access to one of its documents. */
  private static void access(YamlValue access) {
    if (!access.isMap()) {
      access.oneOf("access", List.of(DatasetCheck.OPEN));
    } else if (access.onlyKeys(Set.of("documents")).find("documents").isEmpty()) {
      access.problem("Invalid access, expected documents");
    }
  }

  /** Each document's page must have an address of its own. */
  private static void master(Asset dashboard, YamlValue master) {
    String document = master.onlyKeys(Set.of("document")).requireText("document");
    if (!dashboard.text("slug").endsWith("-" + document)) {
      dashboard.problem(
          "slug",
          "Invalid slug: '%s', expected one that ends with '-%s'"
              .formatted(dashboard.text("slug"), document));
    }
  }

  private void problem(String key, String text) {
    dashboard.problem(key, text);
  }

  private void types() {
    layout
        .nodes()
        .forEach(
            (id, node) -> {
              String type = node.path("type").asText();
              if (!Layout.TYPES.contains(type)) {
                problem(
                    "position",
                    "Part '%s' has an unknown type: '%s'%s"
                        .formatted(id, type, Nearest.hint(type, Layout.TYPES)));
              }
            });
  }

  private void tree() {
    Map<String, List<String>> parents = layout.parents();
    Set<String> seen = new HashSet<>();
    for (String id : layout.nodes().keySet()) {
      if (!parents.containsKey(id) && !id.equals("HEADER_ID")) {
        problem("position", "Part '" + id + "' is not reached from " + Layout.ROOT);
      }
      for (String child : layout.children(id)) {
        if (!layout.nodes().containsKey(child)) {
          problem(
              "position",
              "Unknown part: '%s'%s"
                  .formatted(child, Nearest.hint(child, layout.nodes().keySet())));
        } else if (!seen.add(child)) {
          problem("position", "Part '" + child + "' stands twice");
        }
      }
    }
  }

  private void charts() {
    Set<String> seen = new HashSet<>();
    for (String uuid : layout.chartUuids()) {
      if (assets.find(AssetKind.CHART, uuid).isEmpty()) {
        problem("position", "Unknown chart: '" + uuid + "'");
      } else if (!seen.add(uuid)) {
        problem("position", "Chart '" + uuid + "' stands twice");
      }
    }
  }

  private void rows() {
    layout
        .nodes()
        .forEach(
            (id, node) -> {
              int width = 0;
              for (String child : layout.children(id)) {
                JsonNode part = layout.nodes().get(child);
                width += part == null ? 0 : part.path("meta").path("width").asInt(0);
              }
              if (node.path("type").asText().equals("ROW") && width > GRID_COLUMNS) {
                problem("position", "Row '%s' is %d wide, expected 12".formatted(id, width));
              }
            });
  }

  private void filter(JsonNode filter) {
    String name = filter.path("name").asText();
    JsonNode target = filter.path("targets").path(0);
    String column = Scope.column(filter);
    Optional<Asset> dataset = assets.find(AssetKind.DATASET, target.path("datasetUuid").asText());
    if (dataset.isEmpty()) {
      problem("metadata", "Filter '" + name + "' points to an unknown dataset");
      return;
    }
    if (!DatasetNames.of(dataset.get()).columns().contains(column)) {
      problem(
          "metadata",
          "Filter '%s' points to an unknown column: '%s'%s"
              .formatted(
                  name, column, Nearest.hint(column, DatasetNames.of(dataset.get()).columns())));
    }
    FirstUnits.problems(filter, dataset.get()).forEach(text -> problem("metadata", text));
    reach(name, column, Scope.of(filter, layout, assets));
  }

  private void reach(String name, String column, Scope scope) {
    List<String> charts = layout.chartUuids();
    for (String uuid : scope.leftOut()) {
      if (!charts.contains(uuid)) {
        problem("metadata", "Filter '%s' leaves out an unknown chart: '%s'".formatted(name, uuid));
      } else if (scope.without().contains(uuid)) {
        problem(
            "metadata",
            "Filter '%s' leaves out chart '%s' needlessly: its dataset has no column '%s'"
                .formatted(
                    name,
                    assets.find(AssetKind.CHART, uuid).map(Asset::name).orElse(uuid),
                    column));
      }
    }
    if (scope.excluded(charts).size() == charts.size()) {
      problem("metadata", "Filter '%s' reaches no chart".formatted(name));
    }
  }
}
