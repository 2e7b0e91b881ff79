package dk.pejl.dashboards;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.dashboards.superset.ChartData;
import dk.pejl.warehouse.database.Sql;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All values that a chart shows, with how often: time series come back pivoted, so their rows
 * cannot be compared, but every number must be there as often as DuckDB has it, and every text of a
 * chart that shows texts. Dates are left out.
 */
record ChartRows(Map<String, Integer> values) {
  static ChartRows of(ChartData data) {
    List<String> values = new ArrayList<>();
    for (JsonNode row : data.rows()) {
      row.properties()
          .forEach(
              field -> {
                if (field.getValue().isNumber() && !field.getKey().matches("starts_on|ends_on")) {
                  values.add(number(field.getValue().decimalValue()));
                } else if (field.getValue().isTextual()) {
                  values.add(field.getValue().asText());
                }
              });
    }
    return count(values);
  }

  static ChartRows of(Connection published, ChartData data) {
    List<String> values = new ArrayList<>();
    String query = data.query().split(";\\s*\n\n", 2)[0];
    Sql.query(published, row -> values.addAll(shown(row, hasTexts(data))), query);
    return count(values);
  }

  private static boolean hasTexts(ChartData data) {
    for (JsonNode row : data.rows()) {
      if (row.properties().stream().anyMatch(field -> field.getValue().isTextual())) {
        return true;
      }
    }
    return false;
  }

  private static List<String> shown(ResultSet row, boolean texts) throws SQLException {
    List<String> shown = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      if (row.getObject(i) instanceof Number number) {
        shown.add(number(new BigDecimal(number.toString())));
      } else if (texts && row.getObject(i) instanceof String text) {
        shown.add(text);
      }
    }
    return shown;
  }

  private static String number(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static ChartRows count(List<String> values) {
    Map<String, Integer> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return new ChartRows(counts);
  }
}
