package dk.pejl.dashboards.asset;

import dk.pejl.dashboards.superset.AssetKind;
import java.util.Collection;
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
    names(chart, params, DatasetNames.of(dataset.get()));
  }

  private static void names(Asset chart, ChartParams params, DatasetNames names) {
    try {
      known(chart, "column", params.allColumns(), names.columns());
      known(chart, "metric", params.metrics(), names.metrics());
    } catch (IllegalArgumentException e) {
      chart.problem("params", e.getMessage());
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
