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
 * What a dashboard's file must say: a closed tree of known charts, rows that fit, and filters that
 * reach every chart that they claim to.
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
    check.tree();
    check.charts();
    check.rows();
    dashboard.yaml().find("access").ifPresent(DashboardCheck::access);
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

  private void problem(String key, String text) {
    dashboard.problem(key, text);
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
    String column = target.path("column").path("name").asText();
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
    Set<String> excluded = new HashSet<>();
    filter.path("scope").path("excluded").forEach(uuid -> excluded.add(uuid.asText()));
    reach(name, column, excluded);
  }

  private void reach(String name, String column, Set<String> excluded) {
    for (String uuid : excluded) {
      if (!layout.chartUuids().contains(uuid)) {
        problem("metadata", "Filter '%s' leaves out an unknown chart: '%s'".formatted(name, uuid));
      }
    }
    for (String uuid : layout.chartUuids()) {
      Optional<Asset> chart = assets.find(AssetKind.CHART, uuid);
      boolean reached =
          chart
              .flatMap(c -> assets.find(AssetKind.DATASET, c.text("dataset_uuid")))
              .map(dataset -> DatasetNames.of(dataset).columns().contains(column))
              .orElse(true);
      if (!reached && !excluded.contains(uuid)) {
        problem(
            "metadata",
            "Filter '%s' does not reach chart '%s', whose dataset has no column '%s'"
                .formatted(name, chart.map(Asset::name).orElse(uuid), column));
      }
    }
  }
}
