package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what one query of a chart needs, by the chart's type: its columns, metrics and filters.
 *
 * @param suffix what the names of this query's own parameters end with; empty but for the second
 *     query of a chart that has two
 */
record ChartParams(String vizType, JsonNode params, String suffix) {
  private static final String TABLE = "table";

  private static final String HANDLEBARS = "handlebars";
  private static final String MIXED = "mixed_timeseries";
  private static final String HEATMAP = "heatmap_v2";
  private static final String PIVOT = "pivot_table_v2";

  /** What each type does not work without, but for {@link #TABLE}'s and {@link #HANDLEBARS}'s. */
  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "big_number_total",
          List.of("metric"),
          "echarts_timeseries_line",
          List.of("x_axis", "metrics"),
          "echarts_timeseries_bar",
          List.of("x_axis", "metrics"),
          MIXED,
          List.of("x_axis", "metrics", "metrics_b"),
          HEATMAP,
          List.of("x_axis", "groupby", "metric"),
          PIVOT,
          List.of("groupbyRows", "groupbyColumns", "metrics"),
          TABLE,
          List.of("query_mode"),
          HANDLEBARS,
          List.of("query_mode", "handlebarsTemplate"));

  /** The types that Pejl uses; another type needs its query in {@link QueryContext}. */
  static final Set<String> VIZ_TYPES = new TreeSet<>(REQUIRED.keySet());

  ChartParams {
    Objects.requireNonNull(vizType, "vizType is null");
    Objects.requireNonNull(params, "params is null");
    Objects.requireNonNull(suffix, "suffix is null");
  }

  ChartParams(String vizType, JsonNode params) {
    this(vizType, params, "");
  }

  static ChartParams of(Asset chart) {
    return new ChartParams(chart.text("viz_type"), chart.value("params"));
  }

  /** The queries of the chart, in order: two when it mixes two, else one. */
  List<ChartParams> queries() {
    return vizType.equals(MIXED)
        ? List.of(this, new ChartParams(vizType, params, "_b"))
        : List.of(this);
  }

  boolean isTimeSeries() {
    return vizType.startsWith("echarts_timeseries") || vizType.equals(MIXED);
  }

  boolean isHeatmap() {
    return vizType.equals(HEATMAP);
  }

  boolean hasAxis() {
    return isTimeSeries() || isHeatmap();
  }

  boolean isRaw() {
    return (vizType.equals(TABLE) || vizType.equals(HANDLEBARS))
        && params.path("query_mode").asText().equals("raw");
  }

  private boolean hasOneMetric() {
    return REQUIRED.getOrDefault(vizType, List.of()).contains("metric");
  }

  /** The keys that the chart does not work without. */
  List<String> required() {
    List<String> keys = new ArrayList<>(REQUIRED.get(vizType));
    if (vizType.equals(TABLE) || vizType.equals(HANDLEBARS)) {
      keys.add(isRaw() ? "all_columns" : "metrics");
    }
    return keys;
  }

  /** The parameter of this query; a missing node when it is missing. */
  JsonNode value(String key) {
    return params.path(key + suffix);
  }

  /** Columns of the query, in order, without the x axis. */
  List<String> columns() {
    if (vizType.equals(PIVOT)) {
      Set<String> columns = new LinkedHashSet<>(texts(value("groupbyColumns")));
      columns.addAll(texts(value("groupbyRows")));
      return List.copyOf(columns);
    }
    return texts(value(isRaw() ? "all_columns" : "groupby"));
  }

  /** Names of the dataset's metrics that the query needs, in order. */
  List<String> metrics() {
    if (hasOneMetric()) {
      return texts(value("metric"));
    }
    return isRaw() ? List.of() : texts(value("metrics"));
  }

  /** Every column that the query names, filters and sorting included. */
  Set<String> allColumns() {
    Set<String> columns = new LinkedHashSet<>(columns());
    if (hasAxis()) {
      columns.add(params.path("x_axis").asText());
    }
    for (JsonNode filter : value("adhoc_filters")) {
      if (filter.path("expressionType").asText().equals("SIMPLE")) {
        columns.add(filter.path("subject").asText());
      }
    }
    for (Order order : orders()) {
      columns.add(order.column());
    }
    return columns;
  }

  /** Every metric that the query names, the one that it sorts by included. */
  Set<String> allMetrics() {
    Set<String> metrics = new LinkedHashSet<>(metrics());
    metrics.addAll(texts(value("timeseries_limit_metric")));
    return metrics;
  }

  /** How a raw table is sorted; Superset keeps each entry as JSON in a text. */
  List<Order> orders() {
    return texts(params.path("order_by_cols")).stream().map(Order::parse).toList();
  }

  /** The texts of a list; a text alone counts as a list of one. */
  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    if (list.isTextual()) {
      texts.add(list.asText());
    }
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
