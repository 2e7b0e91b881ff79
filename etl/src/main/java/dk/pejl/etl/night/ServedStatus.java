package dk.pejl.etl.night;

import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The statuses of the release that is served. */
record ServedStatus(PejlHome home, Map<String, String> environment) {
  private static final String COUNTS =
      "select status_text, sum(targets)::bigint as targets from mart.status_count"
          + " group by status_text, status_order order by status_order";

  /** How many targets have each status, in the order of statuses. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    try (Connection connection =
        new DuckDb(DuckDbSettings.of(home, environment)).openForReading(home.publishedDatabase())) {
      Sql.query(
              connection,
              row -> Map.entry(row.getString("status_text"), row.getLong("targets")),
              COUNTS)
          .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
      return counts;
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close the served file: " + e.getMessage(), e);
    }
  }
}
