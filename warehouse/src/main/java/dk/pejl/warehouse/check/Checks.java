package dk.pejl.warehouse.check;

import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All checks of a release, in the order in which they run. */
public final class Checks {
  private static final List<String> IDS =
      List.of(
          "no_empty_release",
          "dimension_keys_are_unique",
          "fact_keys_are_unique",
          "places_resolve",
          "periods_resolve",
          "references_resolve",
          "scopes_are_filled",
          "no_floating_point",
          "every_target_has_a_status",
          "missing_values_are_empty",
          "no_small_counts",
          "education_status_adds_up",
          "population_adds_up",
          "records_are_accounted_for",
          "deliveries_are_whole",
          "unknown_periods",
          "rows_since_last_release");

  private final List<Check> checks;

  Checks(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /** Pejl's own checks. */
  public static Checks load() {
    return new Checks(IDS.stream().map(Check::load).toList());
  }

  /** The checks themselves. */
  public List<Check> all() {
    return checks;
  }

  /**
   * Runs all of them on a published file. {@code servedRows} are the rows of each table of the
   * release that is served, empty when there is none. The file is not altered.
   */
  public List<CheckResult> run(Connection connection, Map<String, Long> servedRows) {
    Sql.execute(
        connection,
        "create or replace temp table served_rows (table_name text not null, rows bigint not null)");
    servedRows.forEach(
        (table, rows) ->
            Sql.update(connection, "insert into served_rows values (?, ?)", table, rows));
    Sql.execute(
        connection, "create temp table if not exists delivery_count as select * from ops.delivery");
    List<CheckResult> results = checks.stream().map(check -> run(connection, check)).toList();
    Sql.execute(connection, "drop table temp.served_rows; drop table temp.delivery_count");
    return results;
  }

  private static CheckResult run(Connection connection, Check check) {
    String query = check.sql().query();
    long failures = Sql.queryLong(connection, "select count(*) from (" + query + "\n)");
    if (failures == 0) {
      return new CheckResult(check, 0, "");
    }
    String example =
        Sql.query(connection, Checks::text, "from (" + query + "\n) order by all limit 1").get(0);
    return new CheckResult(check, failures, example);
  }

  private static String text(ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      cells.add(columns.getColumnName(i) + "=" + row.getString(i));
    }
    return String.join(", ", cells);
  }
}
