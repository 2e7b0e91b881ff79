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
 * cannot be compared, but every number and text must be there as often as DuckDB has it. Dates and
 * the columns that name series are left out.
 */
record ChartRows(Map<String, Integer> values) {
  static ChartRows of(ChartData data) {
    List<String> values = new ArrayList<>();
    for (JsonNode row : data.rows()) {
      row.properties()
          .forEach(
              field -> {
                if (field.getValue().isNumber() && !field.getKey().equals("starts_on")) {
                  values.add(number(field.getValue().decimalValue()));
                }
              });
    }
    return count(values);
  }

  static ChartRows of(Connection published, ChartData data) {
    List<String> values = new ArrayList<>();
    String query = data.query().split(";\\s*\n\n", 2)[0];
    Sql.query(published, row -> values.addAll(numbers(row)), query);
    return count(values);
  }

  private static List<String> numbers(ResultSet row) throws SQLException {
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      if (row.getObject(i) instanceof Number number) {
        numbers.add(number(new BigDecimal(number.toString())));
      }
    }
    return numbers;
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
