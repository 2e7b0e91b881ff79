package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.dashboards.superset.AssetKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which charts of a dashboard a filter reaches: those whose dataset has the filter's column, but
 * for those that its file leaves out.
 *
 * @param leftOut uuids of the charts that the file leaves out
 * @param without uuids of the charts of the dashboard whose dataset lacks the column
 */
record Scope(Set<String> leftOut, Set<String> without) {
  Scope {
    leftOut = new LinkedHashSet<>(Objects.requireNonNull(leftOut, "leftOut is null"));
    without = new LinkedHashSet<>(Objects.requireNonNull(without, "without is null"));
  }

  static Scope of(JsonNode filter, Layout layout, Assets assets) {
    Set<String> leftOut = new LinkedHashSet<>();
    filter.path("scope").path("excluded").forEach(uuid -> leftOut.add(uuid.asText()));
    Set<String> without = new LinkedHashSet<>();
    String column = column(filter);
    for (String uuid : layout.chartUuids()) {
      boolean lacks =
          assets
              .find(AssetKind.CHART, uuid)
              .flatMap(chart -> assets.find(AssetKind.DATASET, chart.text("dataset_uuid")))
              .filter(dataset -> !DatasetNames.of(dataset).columns().contains(column))
              .isPresent();
      if (lacks) {
        without.add(uuid);
      }
    }
    return new Scope(leftOut, without);
  }

  /** The column by which {@code filter} filters. */
  static String column(JsonNode filter) {
    return filter.path("targets").path(0).path("column").path("name").asText();
  }

  /** Those of {@code charts} that the filter does not reach, in their order. */
  List<String> excluded(List<String> charts) {
    return charts.stream()
        .filter(uuid -> leftOut.contains(uuid) || without.contains(uuid))
        .toList();
  }
}
