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
  private final JsonNode params;

  private QueryContext(ChartParams chart) {
    this.chart = chart;
    this.params = chart.params();
  }

  /** The context; the dataset's number is 0 until Superset puts in its own. */
  static ObjectNode of(ChartParams chart) {
    return new QueryContext(chart).context();
  }

  private ObjectNode context() {
    ObjectNode context = JSON.objectNode();
    context.putObject("datasource").put("id", 0).put("type", "table");
    context.put("force", false);
    context.putArray("queries").add(query());
    context.set("form_data", params.deepCopy());
    return context.put("result_format", "json").put("result_type", "full");
  }

  private ObjectNode query() {
    ObjectNode query = JSON.objectNode();
    query.set("columns", columns());
    query.set("metrics", texts(chart.metrics()));
    query.set("filters", filters());
    query.set("orderby", orderBy());
    query.set("row_limit", params.path("row_limit").isNumber() ? params.get("row_limit") : null);
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
    if (chart.isTimeSeries()) {
      ObjectNode axis = columns.addObject();
      axis.put("columnType", "BASE_AXIS").put("expressionType", "SQL");
      axis.put("sqlExpression", xAxis()).put("label", xAxis());
      if (params.hasNonNull("time_grain_sqla")) {
        axis.set("timeGrain", params.get("time_grain_sqla"));
      }
    }
    chart.columns().forEach(columns::add);
    return columns;
  }

  private ArrayNode filters() {
    ArrayNode filters = JSON.arrayNode();
    for (JsonNode filter : params.path("adhoc_filters")) {
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
    for (JsonNode filter : params.path("adhoc_filters")) {
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
    } else if (!chart.vizType().equals("big_number_total")) {
      String first = params.path("timeseries_limit_metric").asText(chart.metrics().get(0));
      boolean ascending =
          params.path("order_desc").isBoolean() && !params.get("order_desc").asBoolean();
      orderBy.addArray().add(first).add(ascending);
    }
    return orderBy;
  }

  private ArrayNode postProcessing() {
    ArrayNode steps = JSON.arrayNode();
    if (chart.isTimeSeries()) {
      ObjectNode pivot = steps.addObject().put("operation", "pivot").putObject("options");
      pivot.putArray("index").add(xAxis());
      pivot.set("columns", texts(chart.columns()));
      ObjectNode aggregates = pivot.putObject("aggregates");
      chart.metrics().forEach(m -> aggregates.putObject(m).put("operator", "mean"));
      pivot.put("drop_missing_columns", false);
      steps.addObject().put("operation", "flatten");
    }
    return steps;
  }

  private String xAxis() {
    return params.path("x_axis").asText();
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode array = JSON.arrayNode();
    texts.forEach(array::add);
    return array;
  }
}
