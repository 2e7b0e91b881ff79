package dk.pejl.dashboards.asset;

import dk.pejl.dashboards.superset.AssetKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a chart's file must say: a known type, and only names that its dataset has. */
final class ChartCheck {
  private ChartCheck() {}

  static void check(Asset chart, Assets assets) {
    if (!ChartParams.VIZ_TYPES.contains(chart.text("viz_type"))) {
      chart.problem(
          "viz_type",
          "Unsupported viz_type: '%s'%s"
              .formatted(
                  chart.text("viz_type"),
                  Nearest.hint(chart.text("viz_type"), ChartParams.VIZ_TYPES)));
      return;
    }
    ChartParams params = ChartParams.of(chart);
    for (String key : params.required()) {
      if (!params.params().hasNonNull(key)) {
        chart.problem("params", "Missing parameter '" + key + "' of " + params.vizType());
      }
    }
    Optional<Asset> dataset = assets.find(AssetKind.DATASET, chart.text("dataset_uuid"));
    if (dataset.isEmpty()) {
      chart.problem("dataset_uuid", "Unknown dataset: '" + chart.text("dataset_uuid") + "'");
      return;
    }
    DatasetNames names = DatasetNames.of(dataset.get());
    params.queries().forEach(query -> names(chart, query, names));
    if (params.isHeatmap() && params.columns().size() > 1) {
      chart.problem("params", "Invalid groupby of heatmap_v2, expected one column");
    }
    if (params.isTimeSeries()) {
      axisSort(chart, params);
    }
  }

  private static void names(Asset chart, ChartParams params, DatasetNames names) {
    try {
      known(chart, "column", params.allColumns(), names.columns());
      known(chart, "metric", params.allMetrics(), names.metrics());
    } catch (IllegalArgumentException e) {
      chart.problem("params", e.getMessage());
    }
  }

  /** Superset sorts bars by one of their metrics, or by the axis itself. */
  private static void axisSort(Asset chart, ChartParams params) {
    String sort = params.params().path("x_axis_sort").asText("");
    List<String> known = new ArrayList<>(params.metrics());
    known.add(params.params().path("x_axis").asText());
    if (!sort.isEmpty()) {
      known(chart, "x_axis_sort", List.of(sort), known);
    }
  }

  private static void known(
      Asset chart, String what, Collection<String> used, Collection<String> known) {
    for (String name : used) {
      if (!known.contains(name)) {
        chart.problem(
            "params", "Unknown %s: '%s'%s".formatted(what, name, Nearest.hint(name, known)));
      }
    }
  }
}
