package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Makes from a chart's parameters the query that Superset keeps beside them, as its own front end
 * does when a person saves the chart: without it the chart has no answer in the API.
 */
final class QueryContext {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ChartParams chart;

  private QueryContext(ChartParams chart) {
    this.chart = chart;
  }

  /** The context; the dataset's number is 0 until Superset puts in its own. */
  static ObjectNode of(ChartParams chart) {
    ObjectNode context = JSON.objectNode();
    context.putObject("datasource").put("id", 0).put("type", "table");
    context.put("force", false);
    ArrayNode queries = context.putArray("queries");
    chart.queries().forEach(query -> queries.add(new QueryContext(query).query()));
    context.set("form_data", chart.params().deepCopy());
    return context.put("result_format", "json").put("result_type", "full");
  }

  private ObjectNode query() {
    ObjectNode query = JSON.objectNode();
    JsonNode rowLimit = chart.value("row_limit");
    query.set("columns", columns());
    query.set("metrics", texts(chart.metrics()));
    query.set("filters", filters());
    query.set("orderby", orderBy());
    query.set("row_limit", rowLimit.isNumber() ? rowLimit : null);
    query.set("post_processing", postProcessing());
    query.set("series_columns", chart.isTimeSeries() ? texts(chart.columns()) : JSON.arrayNode());
    query.put("series_limit", 0).put("order_desc", true);
    query.putObject("extras").put("having", "").put("where", where());
    query.putArray("annotation_layers");
    query.putObject("url_params");
    query.putObject("custom_params");
    query.putObject("custom_form_data");
    query.putObject("applied_time_extras");
    return query;
  }

  private ArrayNode columns() {
    ArrayNode columns = JSON.arrayNode();
    if (chart.hasAxis()) {
      ObjectNode axis = columns.addObject();
      axis.put("columnType", "BASE_AXIS").put("expressionType", "SQL");
      axis.put("sqlExpression", xAxis()).put("label", xAxis());
      if (chart.params().hasNonNull("time_grain_sqla")) {
        axis.set("timeGrain", chart.params().get("time_grain_sqla"));
      }
    }
    chart.columns().forEach(columns::add);
    return columns;
  }

  private ArrayNode filters() {
    ArrayNode filters = JSON.arrayNode();
    for (JsonNode filter : chart.value("adhoc_filters")) {
      if (filter.path("expressionType").asText().equals("SIMPLE")) {
        ObjectNode simple = filters.addObject();
        simple.set("col", filter.path("subject"));
        simple.set("op", filter.path("operator"));
        simple.set("val", filter.path("comparator"));
      }
    }
    return filters;
  }

  private String where() {
    StringBuilder where = new StringBuilder();
    for (JsonNode filter : chart.value("adhoc_filters")) {
      if (filter.path("expressionType").asText().equals("SQL")) {
        where.append(where.isEmpty() ? "(" : " AND (");
        where.append(filter.path("sqlExpression").asText()).append(')');
      }
    }
    return where.toString();
  }

  private ArrayNode orderBy() {
    ArrayNode orderBy = JSON.arrayNode();
    if (chart.isRaw()) {
      chart.orders().forEach(o -> orderBy.addArray().add(o.column()).add(o.ascending()));
    } else if (chart.isHeatmap()) {
      axisOrder(orderBy, "sort_x_axis", xAxis());
      axisOrder(orderBy, "sort_y_axis", chart.columns().get(0));
    } else if (!chart.vizType().equals("big_number_total")) {
      String first = chart.value("timeseries_limit_metric").asText(chart.metrics().get(0));
      JsonNode descending = chart.value("order_desc");
      orderBy.addArray().add(first).add(descending.isBoolean() && !descending.asBoolean());
    }
    return orderBy;
  }

  /** A heat map's axis is sorted by its own values or by the metric, as {@code alpha_asc} says. */
  private void axisOrder(ArrayNode orderBy, String key, String column) {
    String sort = chart.value(key).asText("");
    if (!sort.isEmpty()) {
      String by = sort.startsWith("value") ? chart.metrics().get(0) : column;
      orderBy.addArray().add(by).add(sort.endsWith("asc"));
    }
  }

  private ArrayNode postProcessing() {
    ArrayNode steps = JSON.arrayNode();
    if (chart.isTimeSeries()) {
      ObjectNode pivot = step(steps, "pivot");
      pivot.putArray("index").add(xAxis());
      pivot.set("columns", texts(chart.columns()));
      ObjectNode aggregates = pivot.putObject("aggregates");
      chart.metrics().forEach(m -> aggregates.putObject(m).put("operator", "mean"));
      pivot.put("drop_missing_columns", false);
      axisSort(steps);
      steps.addObject().put("operation", "flatten");
    } else if (chart.isHeatmap()) {
      ObjectNode rank = step(steps, "rank").put("metric", chart.metrics().get(0));
      switch (chart.value("normalize_across").asText("")) {
        case "x" -> rank.put("group_by", xAxis());
        case "y" -> rank.put("group_by", chart.columns().get(0));
        default -> rank.putNull("group_by");
      }
    }
    return steps;
  }

  /** Bars without series may be sorted by a metric or by their names. */
  private void axisSort(ArrayNode steps) {
    String sort = chart.params().path("x_axis_sort").asText("");
    if (sort.isEmpty() || !chart.columns().isEmpty()) {
      return;
    }
    ObjectNode options = step(steps, "sort");
    if (sort.equals(xAxis())) {
      options.put("is_sort_index", true);
    } else {
      options.put("by", sort);
    }
    options.put("ascending", chart.params().path("x_axis_sort_asc").asBoolean(false));
  }

  private static ObjectNode step(ArrayNode steps, String operation) {
    return steps.addObject().put("operation", operation).putObject("options");
  }

  private String xAxis() {
    return chart.params().path("x_axis").asText();
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode array = JSON.arrayNode();
    texts.forEach(array::add);
    return array;
  }
}
