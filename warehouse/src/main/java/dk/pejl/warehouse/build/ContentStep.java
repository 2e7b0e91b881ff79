package dk.pejl.warehouse.build;

import dk.pejl.warehouse.database.Changelog;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.warehouse.register.Register;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Makes the part of the published file that no day changes: dimensions, register, public facts and
 * the values that may be shown.
 */
final class ContentStep {
  private static final String FILE = "content.duckdb";

  private final BuildSteps steps;
  private final DuckDb duckDb;
  private final SchemaStep schemas;
  private final List<TableRows> tables;

  ContentStep(
      BuildSteps steps,
      DuckDb duckDb,
      SchemaStep schemas,
      Register register,
      IndicatorCatalogue indicators) {
    this.steps = steps;
    this.duckDb = duckDb;
    this.schemas = schemas;
    List<TableRows> all = new ArrayList<>(IndicatorTables.of(indicators));
    all.addAll(DocumentTables.of(register));
    all.addAll(TargetTables.of(register, indicators));
    all.add(FigureTables.of(register));
    this.tables = List.copyOf(all);
  }

  String fingerprint(String core, String suppression) {
    Fingerprint fingerprint =
        Fingerprint.begin().with("core", core).with("suppression", suppression);
    tables.forEach(table -> fingerprint.with(table.table(), table.fingerprint()));
    return fingerprint.end();
  }

  /** The file, made if it is not there. */
  Path make(String fingerprint, String code, Supplier<Path> core, Supplier<Path> suppressed) {
    return steps
        .make(
            StepKind.CONTENT,
            fingerprint,
            List.of(core, suppressed),
            (folder, files) -> fill(code, files.get(0), files.get(1), folder.resolve(FILE)))
        .folder()
        .resolve(FILE);
  }

  private Map<String, Object> fill(String code, Path core, Path suppressed, Path file)
      throws IOException {
    schemas.copy(code, Changelog.PUBLISHED, file);
    try (Connection connection = duckDb.openForWriting(file)) {
      Sql.attach(connection, core, "core");
      Sql.attach(connection, suppressed, "suppressed");
      Sql.inTransaction(
          connection,
          () -> {
            SqlFile.load("content/copy.sql").run(connection);
            tables.forEach(table -> table.insert(connection));
            SqlFile.load("content/member_goals.sql").run(connection);
            PeriodTables.complete(connection);
          });
      Sql.execute(connection, "checkpoint");
      return Map.of("rows", ContentDigest.rows(connection));
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close " + file + ": " + e.getMessage(), e);
    }
  }
}
