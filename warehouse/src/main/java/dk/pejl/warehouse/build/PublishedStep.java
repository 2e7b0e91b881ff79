package dk.pejl.warehouse.build;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.pejl.console.Json;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import dk.pejl.warehouse.finding.FindingFiles;
import dk.pejl.warehouse.status.Marts;
import dk.pejl.warehouse.status.TargetStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Makes {@code published.duckdb}: the content, the status of each target on the run's day, the
 * marts and the accounts of deliveries. It is read back whole before it counts as made.
 */
final class PublishedStep {
  private static final String FILE = "published.duckdb";
  private static final String TABLES = "tables";

  private final BuildSteps steps;
  private final DuckDb duckDb;
  private final TargetStatus status;
  private final Marts marts;

  PublishedStep(BuildSteps steps, DuckDb duckDb, TargetStatus status, Marts marts) {
    this.steps = steps;
    this.duckDb = duckDb;
    this.status = status;
    this.marts = marts;
  }

  /** A published file and the digest of what it holds. */
  record Published(Path file, ContentDigest digest) {}

  String fingerprint(String content, BuildInput input) {
    return Fingerprint.begin()
        .with("content", content)
        .with("as_of", input.asOf())
        .with("inputs", inputsDigest(input))
        .with("extracts", OpsTables.extracts(input.extracts()).fingerprint())
        .end();
  }

  /** The digest of the deliveries that a release accounts for, with what staging made of them. */
  static String inputsDigest(BuildInput input) {
    Fingerprint fingerprint =
        Fingerprint.begin().with("deliveries", OpsTables.deliveries(input.staged()).fingerprint());
    input.staged().forEach(staged -> fingerprint.with("stage", staged.stage().fingerprint()));
    return fingerprint.end();
  }

  /** The file, made if it is not there. */
  Published make(String fingerprint, Supplier<Path> content, BuildInput input) {
    BuildSteps.Done done =
        steps.make(
            StepKind.PUBLISHED,
            fingerprint,
            List.of(content),
            (folder, files) -> fill(files.get(0), input, folder.resolve(FILE)));
    List<TableDigest> tables =
        Json.mapper().convertValue(done.details().get(TABLES), new TypeReference<>() {});
    return new Published(done.folder().resolve(FILE), new ContentDigest(tables));
  }

  private Map<String, Object> fill(Path content, BuildInput input, Path file) throws IOException {
    Files.copy(content, file);
    try (Connection connection = duckDb.openForWriting(file)) {
      Sql.inTransaction(
          connection,
          () -> {
            Sql.setVariable(connection, "as_of", input.asOf().toString());
            SqlFile.load("published/as_of.sql").run(connection);
            status.judge(connection, input.asOf());
            marts.fill(connection);
            OpsTables.extracts(input.extracts()).insert(connection);
            OpsTables.count(connection, input.staged());
            SqlFile.load("ops/delivery.sql").run(connection);
            input
                .staged()
                .forEach(
                    staged -> FindingFiles.insert(connection, staged.delivery(), staged.folder()));
            SqlFile.load("ops/load_quality.sql").run(connection);
          });
      Sql.execute(connection, "checkpoint");
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close " + file + ": " + e.getMessage(), e);
    }
    return Map.of(TABLES, readBack(file).tables());
  }

  private ContentDigest readBack(Path file) {
    try (Connection connection = duckDb.openForReading(file)) {
      return ContentDigest.of(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close " + file + ": " + e.getMessage(), e);
    }
  }
}
