package dk.pejl.dashboards.check;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import dk.pejl.dashboards.asset.Asset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One query of a chart as its file means it: read here from the file and nowhere else, so that what
 * completes the file for Superset, and what Superset makes of it, are both compared with it.
 *
 * @param suffix what the names of this query's own parameters end with
 */
record AssetQuery(Asset dataset, String vizType, JsonNode params, String suffix) {
  private static final int MOST_ROWS = 10_000;
  private static final Map<String, String> GRAINS =
      Map.of("P1D", "day", "P1W", "week", "P1M", "month", "P3M", "quarter", "P1Y", "year");

  AssetQuery {
    Objects.requireNonNull(dataset, "dataset is null");
    Objects.requireNonNull(vizType, "vizType is null");
    Objects.requireNonNull(params, "params is null");
    Objects.requireNonNull(suffix, "suffix is null");
  }

  /** The queries of {@code chart}, in order. */
  static List<AssetQuery> of(Asset chart, Asset dataset) {
    String type = chart.text("viz_type");
    JsonNode params = chart.value("params");
    AssetQuery first = new AssetQuery(dataset, type, params, "");
    return params.has("metrics_b")
        ? List.of(first, new AssetQuery(dataset, type, params, "_b"))
        : List.of(first);
  }

  /** Whether the answer has one row for each point of the axis, and a column for each series. */
  boolean isPivoted() {
    return vizType.contains("timeseries");
  }

  /** The column along the axis; empty when there is none. */
  String axis() {
    return params.path("x_axis").asText("");
  }

  /** Columns beside the axis. */
  List<String> groups() {
    if (vizType.equals("pivot_table_v2")) {
      Set<String> both = new LinkedHashSet<>(texts("groupbyColumns"));
      both.addAll(texts("groupbyRows"));
      return List.copyOf(both);
    }
    return texts(isRaw() ? "all_columns" : "groupby");
  }

  List<String> metrics() {
    if (isRaw()) {
      return List.of();
    }
    return texts(params.has("metric") ? "metric" : "metrics");
  }

  private boolean isRaw() {
    return params.path("query_mode").asText().equals("raw");
  }

  /** How many rows at most. */
  int limit() {
    return params.path("row_limit" + suffix).asInt(MOST_ROWS);
  }

  /** Whether people read the rows from the top down. */
  private boolean isRead() {
    return isRaw() || vizType.equals("table") || vizType.equals("handlebars");
  }

  /**
   * The whole answer without its limit. The first column numbers the rows in the order in which
   * people read them, equal where the chart's sorting does not decide; then the values by name.
   */
  String sql(List<AssetFilter> filters) {
    Map<String, String> shown = new LinkedHashMap<>();
    if (!axis().isEmpty()) {
      shown.put(axis(), onAxis(expression(dataset, axis())));
    }
    groups().forEach(name -> shown.put(name, expression(dataset, name)));
    List<String> keys = new ArrayList<>(shown.values());
    metrics().forEach(name -> shown.put(name, metric(name)));
    List<String> selected = new ArrayList<>();
    shown.forEach((name, sql) -> selected.add("(" + sql + ") as " + SqlName.of(name)));
    StringBuilder query = new StringBuilder("select ").append(place());
    selected.forEach(column -> query.append(", ").append(column));
    query.append("\nfrom ").append(table(dataset));
    List<String> conditions = conditions(filters);
    if (!conditions.isEmpty()) {
      query.append("\nwhere ").append(String.join("\n  and ", conditions));
    }
    if (!metrics().isEmpty() && !keys.isEmpty()) {
      query.append("\ngroup by (").append(String.join("), (", keys)).append(')');
    }
    return query.append("\norder by 1").toString();
  }

  private String place() {
    List<String> orders = isRead() ? orders() : List.of();
    return orders.isEmpty()
        ? "1"
        : "dense_rank() over (order by " + String.join(", ", orders) + ")";
  }

  /** What decides the order of rows, as SQL with its direction. */
  private List<String> orders() {
    List<String> orders = new ArrayList<>();
    if (isRaw()) {
      for (String pair : texts("order_by_cols")) {
        JsonNode order = parse(pair);
        String expression = expression(dataset, order.path(0).asText());
        orders.add("(" + expression + (order.path(1).asBoolean() ? ") asc" : ") desc"));
      }
    } else if (!metrics().isEmpty()) {
      String by = params.path("timeseries_limit_metric" + suffix).asText(metrics().get(0));
      boolean ascending = params.path("order_desc" + suffix).isBoolean();
      ascending = ascending && !params.path("order_desc" + suffix).asBoolean();
      orders.add("(" + metric(by) + (ascending ? ") asc" : ") desc"));
    }
    return orders;
  }

  private List<String> conditions(List<AssetFilter> filters) {
    List<String> conditions = new ArrayList<>();
    for (JsonNode filter : params.path("adhoc_filters" + suffix)) {
      if (filter.path("expressionType").asText().equals("SQL")) {
        conditions.add("(" + filter.path("sqlExpression").asText() + ")");
      } else {
        new AssetFilter(
                filter.path("subject").asText(),
                filter.path("operator").asText(),
                filter.path("comparator"))
            .condition(dataset)
            .ifPresent(conditions::add);
      }
    }
    filters.forEach(filter -> filter.condition(dataset).ifPresent(conditions::add));
    return conditions;
  }

  private String onAxis(String expression) {
    String grain = params.path("time_grain_sqla").asText("");
    if (grain.isEmpty()) {
      return expression;
    }
    if (!GRAINS.containsKey(grain)) {
      throw new IllegalStateException("Cannot check a chart with the grain '" + grain + "'");
    }
    return "date_trunc('" + GRAINS.get(grain) + "', " + expression + ")";
  }

  private String metric(String name) {
    for (JsonNode metric : dataset.value("metrics")) {
      if (metric.path("metric_name").asText().equals(name)) {
        return metric.path("expression").asText();
      }
    }
    throw new IllegalStateException(
        "Cannot find metric '" + name + "' of " + dataset.text("table_name"));
  }

  /** How the column of {@code dataset} is computed. */
  static String expression(Asset dataset, String column) {
    for (JsonNode known : dataset.value("columns")) {
      if (known.path("column_name").asText().equals(column) && known.hasNonNull("expression")) {
        return known.path("expression").asText();
      }
    }
    return SqlName.of(column);
  }

  static String table(Asset dataset) {
    return SqlName.of(dataset.text("schema")) + "." + SqlName.of(dataset.text("table_name"));
  }

  /** A parameter that is a list; one text counts as a list of one. */
  private List<String> texts(String key) {
    JsonNode list = params.path(key + suffix);
    List<String> texts = new ArrayList<>();
    if (list.isTextual()) {
      texts.add(list.asText());
    }
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static JsonNode parse(String json) {
    try {
      return Json.mapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read sorting: " + json, e);
    }
  }
}
