package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a chart's parameters: which columns and metrics it needs, by its type. */
record ChartParams(String vizType, JsonNode params) {
  /** The types that Pejl uses; another type needs its query in {@link QueryContext}. */
  static final Set<String> VIZ_TYPES =
      Set.of(
          "big_number_total",
          "table",
          "handlebars",
          "echarts_timeseries_line",
          "echarts_timeseries_bar");

  static ChartParams of(Asset chart) {
    return new ChartParams(chart.text("viz_type"), chart.value("params"));
  }

  boolean isTimeSeries() {
    return vizType.startsWith("echarts_timeseries");
  }

  boolean isRaw() {
    return !isTimeSeries() && params.path("query_mode").asText().equals("raw");
  }

  /** The keys that the chart does not work without. */
  List<String> required() {
    List<String> keys = new ArrayList<>();
    if (vizType.equals("big_number_total")) {
      keys.add("metric");
    } else if (isTimeSeries()) {
      keys.addAll(List.of("x_axis", "metrics"));
    } else if (isRaw()) {
      keys.add("all_columns");
    } else {
      keys.addAll(List.of("query_mode", "metrics"));
    }
    if (vizType.equals("handlebars")) {
      keys.add("handlebarsTemplate");
    }
    return keys;
  }

  /** Columns of the query, in order, without the x axis. */
  List<String> columns() {
    return texts(params.path(isRaw() ? "all_columns" : "groupby"));
  }

  /** Names of the dataset's metrics that the query needs, in order. */
  List<String> metrics() {
    if (vizType.equals("big_number_total")) {
      return List.of(params.path("metric").asText());
    }
    return isRaw() ? List.of() : texts(params.path("metrics"));
  }

  /** Every column that the parameters name, filters and sorting included. */
  Set<String> allColumns() {
    Set<String> columns = new LinkedHashSet<>(columns());
    if (isTimeSeries()) {
      columns.add(params.path("x_axis").asText());
    }
    for (JsonNode filter : params.path("adhoc_filters")) {
      if (filter.path("expressionType").asText().equals("SIMPLE")) {
        columns.add(filter.path("subject").asText());
      }
    }
    for (Order order : orders()) {
      columns.add(order.column());
    }
    return columns;
  }

  /** How a raw table is sorted; Superset keeps each entry as JSON in a text. */
  List<Order> orders() {
    return texts(params.path("order_by_cols")).stream().map(Order::parse).toList();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
