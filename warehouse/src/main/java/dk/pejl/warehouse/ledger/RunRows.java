package dk.pejl.warehouse.ledger;

import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Table {@code run}. */
final class RunRows {
  private RunRows() {}

  static void add(Connection connection, Run run) {
    Sql.update(
        connection,
        "insert or ignore into run values (?, ?, ?, ?, ?, null)",
        run.runId(),
        run.asOf(),
        UtcTime.of(run.startedAt()),
        run.deliveries(),
        RunOutcome.OPEN.code());
  }

  static void end(Connection connection, String runId, RunOutcome outcome, Instant at) {
    Sql.update(
        connection,
        "update run set outcome = ?, finished_at = ? where run_id = ? and outcome <> 'published'",
        outcome.code(),
        UtcTime.of(at),
        runId);
  }

  /** Replaces the checks that stopped the run by those that do now. */
  static void stop(Connection connection, String runId, List<String> checkIds) {
    for (String id : stops(connection, runId)) {
      if (!checkIds.contains(id)) {
        Sql.update(connection, "delete from run_stop where run_id = ? and check_id = ?", runId, id);
      }
    }
    checkIds.forEach(
        id -> Sql.update(connection, "insert or ignore into run_stop values (?, ?)", runId, id));
  }

  static List<String> stops(Connection connection, String runId) {
    return Sql.query(
        connection,
        row -> row.getString(1),
        "select check_id from run_stop where run_id = ? order by check_id",
        runId);
  }

  static List<RunEntry> all(Connection connection) {
    return Sql.query(connection, RunRows::read, "from run order by started_at, run_id");
  }

  private static RunEntry read(ResultSet row) throws SQLException {
    return new RunEntry(
        new Run(
            row.getString("run_id"),
            row.getObject("as_of", LocalDate.class),
            UtcTime.read(row, "started_at"),
            row.getInt("deliveries")),
        RunOutcome.of(row.getString("outcome")),
        Optional.ofNullable(row.getObject("finished_at", LocalDateTime.class))
            .map(time -> time.toInstant(ZoneOffset.UTC)));
  }
}
