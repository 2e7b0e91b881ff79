package dk.pejl.warehouse.build;

import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.warehouse.register.Register;
import dk.pejl.warehouse.suppression.Suppression;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes the values that may be shown into a file of their own, which never held the others. Beside
 * them are the targets and printed figures, whose values are the last to be hidden.
 */
final class SuppressionStep {
  private static final String FILE = "suppressed.duckdb";

  private final BuildSteps steps;
  private final DuckDb duckDb;
  private final Suppression suppression;
  private final List<TableRows> wanted;

  SuppressionStep(
      BuildSteps steps,
      DuckDb duckDb,
      Suppression suppression,
      Register register,
      IndicatorCatalogue indicators) {
    this.steps = steps;
    this.duckDb = duckDb;
    this.suppression = suppression;
    List<TableRows> tables = new ArrayList<>(TargetTables.of(register, indicators));
    tables.add(FigureTables.of(register));
    this.wanted = List.copyOf(tables);
  }

  String fingerprint(String indicatorValues, TableRows indicators) {
    Fingerprint fingerprint =
        Fingerprint.begin()
            .with("indicator_values", indicatorValues)
            .with("indicators", indicators.fingerprint());
    wanted.forEach(table -> fingerprint.with(table.table(), table.fingerprint()));
    return fingerprint.end();
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
      Sql.execute(connection, "create schema fact; create schema dim");
      for (TableRows table : wanted) {
        SqlFile.load("changelog/" + table.table().replace('.', '/') + ".sql").run(connection);
        table.insert(connection);
      }
      SqlFile.load("changelog/fact/indicator_value.sql").run(connection);
      SqlFile.load("changelog/fact/benchmark.sql").run(connection);
      Sql.attach(connection, unsuppressed, "unsuppressed");
      suppression.apply(connection);
      Sql.execute(connection, "checkpoint");
      return Map.of("hidden", Sql.queryLong(connection, "select count(*) from hidden_part"));
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close " + file + ": " + e.getMessage(), e);
    }
  }
}
