package dk.pejl.dashboards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Asks for rows of the shipped datasets as the dashboard does, and as someone with ideas does. */
record Rows(Visitor visitor, Map<String, Long> numbers) {
  private static final Map<String, List<String>> KEYS =
      Map.of(
          "target_status", List.of("document_id"),
          "release", List.of("release_id"),
          "indicator_series", List.of("municipality_code", "institution_code"));
  private static final Map<String, String> FILTERS =
      Map.of(
          "target_status", "NATIVE_FILTER-document",
          "indicator_series", "NATIVE_FILTER-comparison");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** How rows are asked for. */
  enum Way {
    JSON,
    CSV,
    FILTER_VALUES,
    SAMPLES,
    DRILL_TO_DETAIL
  }

  /** The keys of the rows that come; none when the answer is no. */
  Set<String> of(String dataset, Way way) {
    ObjectNode query = query(numbers.get(dataset), formData(dataset, way), KEYS.get(dataset));
    query.put("result_format", way == Way.CSV ? "csv" : "json");
    query.put(
        "result_type",
        switch (way) {
          case SAMPLES -> "samples";
          case DRILL_TO_DETAIL -> "drill_detail";
          default -> "full";
        });
    Visitor.Answer answer = visitor.ask("POST", "/api/v1/chart/data", query.toString());
    if (answer.status() != 200) {
      throw new IllegalStateException("Cannot ask for " + dataset + ": " + answer);
    }
    return way == Way.CSV ? ofCsv(answer.text()) : ofJson(answer.json(), KEYS.get(dataset));
  }

  /** What is answered when a leader's chart on targets has this SQL in it. */
  Visitor.Answer withSql(String part, String sql) {
    ObjectNode whole =
        query(
            numbers.get("target_status"),
            formData("target_status", Way.JSON),
            List.of("document_id"));
    ObjectNode query = (ObjectNode) whole.path("queries").get(0);
    ObjectNode own = JSON.objectNode().put("expressionType", "SQL").put("sqlExpression", sql);
    own.put("label", "mine");
    switch (part) {
      case "where", "having" -> query.withObject("/extras").put(part, sql);
      case "metric" -> {
        query.putArray("columns");
        query.putArray("metrics").add(own);
      }
      case "column" -> query.putArray("columns").add(own);
      case "plain" -> query.putArray("columns").add(sql);
      case "order" -> query.putArray("orderby").addArray().add(own).add(true);
      default -> throw new IllegalArgumentException("Unknown part: " + part);
    }
    return visitor.ask("POST", "/api/v1/chart/data", whole.toString());
  }

  /** The query of targets' documents. */
  String query() {
    return query(
            numbers.get("target_status"),
            formData("target_status", Way.JSON),
            List.of("document_id"))
        .toString();
  }

  /** The query of one column of a dataset, by a chart on a dashboard. */
  static String query(long dataset, long chart, long dashboard, String column) {
    ObjectNode form = JSON.objectNode().put("slice_id", chart).put("dashboardId", dashboard);
    return query(dataset, form, List.of(column)).toString();
  }

  private ObjectNode formData(String dataset, Way way) {
    ObjectNode form = JSON.objectNode().put("dashboardId", numbers.get("dashboard"));
    if (way == Way.FILTER_VALUES && FILTERS.containsKey(dataset)) {
      return form.put("type", "NATIVE_FILTER").put("native_filter_id", FILTERS.get(dataset));
    }
    return form.put("slice_id", numbers.get("chart of " + dataset));
  }

  private static ObjectNode query(long dataset, ObjectNode form, List<String> columns) {
    ObjectNode whole = JSON.objectNode();
    whole.putObject("datasource").put("id", dataset).put("type", "table");
    ObjectNode query = whole.putArray("queries").addObject();
    columns.forEach(query.putArray("columns")::add);
    query.putArray("metrics");
    query.putArray("filters");
    query.put("row_limit", 1000).putObject("extras");
    whole.set("form_data", form);
    return whole.put("force", true).put("result_format", "json").put("result_type", "full");
  }

  private static Set<String> ofJson(JsonNode answer, List<String> keys) {
    Set<String> rows = new TreeSet<>();
    for (JsonNode row : answer.path("result").path(0).path("data")) {
      List<String> values = new ArrayList<>();
      keys.forEach(key -> values.add(row.path(key).asText()));
      rows.add(String.join("/", values));
    }
    return rows;
  }

  private static Set<String> ofCsv(String text) {
    Set<String> rows = new TreeSet<>();
    text.lines().skip(1).forEach(line -> rows.add(line.replace(',', '/')));
    return rows;
  }
}
