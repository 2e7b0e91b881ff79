package dk.pejl.warehouse.build;

import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import dk.pejl.warehouse.suppression.Suppression;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Writes the values that may be shown into a file of their own, which never held the others. */
final class SuppressionStep {
  private static final String FILE = "suppressed.duckdb";

  private final BuildSteps steps;
  private final DuckDb duckDb;
  private final Suppression suppression;

  SuppressionStep(BuildSteps steps, DuckDb duckDb, Suppression suppression) {
    this.steps = steps;
    this.duckDb = duckDb;
    this.suppression = suppression;
  }

  String fingerprint(String indicatorValues, TableRows indicators) {
    return Fingerprint.begin()
        .with("indicator_values", indicatorValues)
        .with("indicators", indicators.fingerprint())
        .end();
  }

  /** The file, made from {@code unsuppressed} if it is not there. */
  Path make(String fingerprint, Supplier<Path> unsuppressed) {
    return steps
        .make(
            StepKind.SUPPRESSION,
            fingerprint,
            List.of(unsuppressed),
            (folder, files) -> suppress(files.get(0), folder.resolve(FILE)))
        .folder()
        .resolve(FILE);
  }

  private Map<String, Object> suppress(Path unsuppressed, Path file) {
    try (Connection connection = duckDb.create(file)) {
      Sql.execute(connection, "create schema fact");
      SqlFile.load("changelog/fact/indicator_value.sql").run(connection);
      SqlFile.load("changelog/fact/benchmark.sql").run(connection);
      Sql.attach(connection, unsuppressed, "unsuppressed");
      suppression.apply(connection);
      Sql.execute(connection, "checkpoint");
      return Map.of("hidden", Sql.queryLong(connection, "select count(*) from hidden_value"));
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close " + file + ": " + e.getMessage(), e);
    }
  }
}
