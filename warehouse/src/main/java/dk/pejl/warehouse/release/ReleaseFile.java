package dk.pejl.warehouse.release;

import dk.pejl.warehouse.build.BuiltRelease;
import dk.pejl.warehouse.build.ContentDigest;
import dk.pejl.warehouse.check.CheckResult;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.ledger.ReleaseEntry;
import dk.pejl.warehouse.ledger.Run;
import dk.pejl.warehouse.ledger.RunEntry;
import dk.pejl.warehouse.ledger.RunOutcome;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The published file of a release under way: what only publishing knows is put into its ops. */
final class ReleaseFile {
  private final Path file;
  private final DuckDb duckDb;

  ReleaseFile(Path file, DuckDb duckDb) {
    this.file = file;
    this.duckDb = duckDb;
  }

  /** Fills releases, runs, check results and the status history, and appends to the latter. */
  void complete(
      ReleaseEntry own,
      BuiltRelease built,
      List<ReleaseEntry> earlier,
      List<RunEntry> runs,
      StatusHistory history) {
    try (Connection connection = duckDb.openForWriting(file)) {
      Sql.inTransaction(
          connection,
          () -> {
            earlier.forEach(entry -> insert(connection, entry, own));
            insert(connection, own, own);
            runs.forEach(run -> insert(connection, run, own));
            built.checks().forEach(result -> insert(connection, result));
            history.append(
                connection,
                own.releaseId(),
                earlier.stream().map(ReleaseEntry::releaseId).collect(Collectors.toSet()));
          });
      Sql.execute(connection, "checkpoint");
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close " + file + ": " + e.getMessage(), e);
    }
  }

  private static void insert(Connection connection, ReleaseEntry entry, ReleaseEntry own) {
    Sql.update(
        connection,
        "insert into ops.release values (?, ?, ?, ?, ?, ?, ?)",
        entry.releaseId(),
        entry.runId(),
        entry.asOf(),
        utc(entry.publishedAt()),
        entry.newestKnownOn().orElse(null),
        entry.contentDigest(),
        entry.equals(own));
  }

  /** The run of this release ends with it, which the ledger learns a moment later. */
  private static void insert(Connection connection, RunEntry entry, ReleaseEntry own) {
    Run run = entry.run();
    boolean isOwn = run.runId().equals(own.runId());
    Sql.update(
        connection,
        "insert into ops.run values (?, ?, ?, ?, ?, ?)",
        run.runId(),
        run.asOf(),
        utc(run.startedAt()),
        run.deliveries(),
        (isOwn ? RunOutcome.PUBLISHED : entry.outcome()).code(),
        isOwn ? utc(own.publishedAt()) : entry.finishedAt().map(ReleaseFile::utc).orElse(null));
  }

  private static void insert(Connection connection, CheckResult result) {
    Sql.update(
        connection,
        "insert into ops.check_result values (?, ?, ?, ?, ?, ?)",
        result.check().id(),
        result.check().title(),
        result.check().severity().code(),
        result.passed(),
        result.failures(),
        result.example());
  }

  /** Reads the whole file back; it must hold what was built. */
  Map<String, String> verify(BuiltRelease built) {
    try (Connection connection = duckDb.openForReading(file)) {
      String digest = ContentDigest.of(connection).value();
      if (!digest.equals(built.digest().value())) {
        throw new IllegalStateException(
            "Cannot publish " + file + ": it does not hold what was built");
      }
      return Map.of(
          "duckdb", Sql.queryText(connection, "select version()"),
          "storage", DuckDb.STORAGE_VERSION,
          "java", System.getProperty("java.version"),
          "code", built.input().code());
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close " + file + ": " + e.getMessage(), e);
    }
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
