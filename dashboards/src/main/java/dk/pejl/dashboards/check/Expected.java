package dk.pejl.dashboards.check;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.dashboards.superset.ChartData;
import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What DuckDB answers to a query of a chart, in groups of rows between which the chart's sorting
 * does not decide; the groups stand in its order.
 *
 * @param query what was asked
 * @param groups rows, each written out with its names
 */
record Expected(AssetQuery query, List<List<String>> groups) {
  private static final String SHOWN = "…";
  private static final int LONGEST = 160;

  static Expected read(Connection published, AssetQuery query, List<AssetFilter> filters) {
    List<List<String>> groups = new ArrayList<>();
    long[] last = {0};
    Sql.query(
        published,
        row -> {
          if (groups.isEmpty() || row.getLong(1) != last[0]) {
            groups.add(new ArrayList<>());
          }
          last[0] = row.getLong(1);
          groups.get(groups.size() - 1).addAll(written(query, row));
          return true;
        },
        query.sql(filters));
    return new Expected(query, groups);
  }

  /** A row; of a pivoted answer each value on its own. */
  private static List<String> written(AssetQuery query, ResultSet row) throws SQLException {
    Map<String, String> values = new TreeMap<>();
    for (int i = 2; i <= row.getMetaData().getColumnCount(); i++) {
      values.put(row.getMetaData().getColumnLabel(i), Cell.of(row.getObject(i)));
    }
    if (!query.isPivoted()) {
      return List.of(values.toString());
    }
    StringBuilder series = new StringBuilder();
    query
        .groups()
        .forEach(group -> series.append(", ").append(values.get(group).replace(",", "\\,")));
    List<String> points = new ArrayList<>();
    for (String metric : query.metrics()) {
      if (!values.get(metric).equals(Cell.NOTHING)) {
        points.add(point(values.get(query.axis()), metric + series, values.get(metric)));
      }
    }
    return points;
  }

  private static String point(String at, String series, String value) {
    return at + ": " + series + " = " + value;
  }

  /** What is wrong with the answer, if something is. */
  Optional<String> differenceTo(ChartData answer) {
    if (!answer.error().isEmpty()) {
      return Optional.of("svarer med en fejl: " + answer.error());
    }
    List<String> rows = rows(answer);
    int all = groups.stream().mapToInt(List::size).sum();
    int wanted = query.isPivoted() ? all : Math.min(all, query.limit());
    if (rows.size() != wanted) {
      return Optional.of(
          "viser %d rækker, DuckDB har %d%s".formatted(rows.size(), wanted, sample(rows)));
    }
    int next = 0;
    for (List<String> group : groups) {
      List<String> left = new ArrayList<>(group);
      for (int i = 0; i < group.size() && next < rows.size(); i++, next++) {
        if (!left.remove(rows.get(next))) {
          return Optional.of(
              "viser %s, hvor DuckDB har %s".formatted(brief(rows.get(next)), brief(left.get(0))));
        }
      }
    }
    return Optional.empty();
  }

  private List<String> rows(ChartData answer) {
    List<String> rows = new ArrayList<>();
    for (JsonNode row : answer.rows()) {
      Map<String, String> values = new TreeMap<>();
      row.properties().forEach(field -> values.put(field.getKey(), Cell.of(field.getValue())));
      if (query.isPivoted()) {
        String at = values.remove(query.axis());
        values.values().removeIf(Cell.NOTHING::equals);
        values.forEach((series, value) -> rows.add(point(at, series, value)));
      } else {
        if (!query.groups().contains("rank")) {
          values.remove("rank"); // a heat map's own
        }
        rows.add(values.toString());
      }
    }
    return rows;
  }

  /** A row that only one of the two has. */
  private String sample(List<String> rows) {
    List<String> theirs = new ArrayList<>(rows);
    List<String> ours = new ArrayList<>();
    groups.forEach(ours::addAll);
    rows.forEach(ours::remove);
    groups.forEach(group -> group.forEach(theirs::remove));
    return theirs.isEmpty()
        ? ours.stream().findFirst().map(row -> ": mangler " + brief(row)).orElse("")
        : ": har også " + brief(theirs.get(0));
  }

  private static String brief(String row) {
    return row.length() <= LONGEST ? row : row.substring(0, LONGEST) + SHOWN;
  }
}
