package dk.pejl.dashboards.superset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What one query of a chart answered.
 *
 * @param columns names in the order of the answer
 * @param rows one object a row
 * @param query the SQL that ran
 * @param error what went wrong; empty when nothing did
 */
public record ChartData(List<String> columns, List<JsonNode> rows, String query, String error) {
  public ChartData {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static ChartData of(JsonNode answer) {
    return ofOne(answer.path("result").path(0));
  }

  /** What one query of several answered. */
  static ChartData ofOne(JsonNode first) {
    List<String> columns = new ArrayList<>();
    first.path("colnames").forEach(name -> columns.add(name.asText()));
    List<JsonNode> rows = new ArrayList<>();
    first.path("data").forEach(rows::add);
    String error = first.path("error").isTextual() ? first.path("error").asText() : "";
    return new ChartData(columns, rows, first.path("query").asText(), error);
  }
}
