package dk.pejl.warehouse.status;

import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;

/**
 * Judges every target as of a day. The rules are those of {@code status/*.sql}, described in {@code
 * status/status.yaml}; this only runs them in order. The same tables and the same day always give
 * the same status.
 */
public final class TargetStatus {
  static final List<String> STEPS =
      List.of(
          "macros",
          "target",
          "scope",
          "pool",
          "series",
          "basis",
          "judged",
          "measure",
          "headline",
          "target_status",
          "target_value");

  /**
   * Fills {@code fact.target_status} and {@code fact.target_value}, which must be empty, from
   * {@code dim} and {@code fact.indicator_value} after suppression.
   */
  public void judge(Connection connection, LocalDate asOf) {
    Sql.execute(connection, "set variable as_of = date '" + asOf + "'");
    STEPS.forEach(step -> SqlFile.load("status/" + step + ".sql").run(connection));
  }
}
