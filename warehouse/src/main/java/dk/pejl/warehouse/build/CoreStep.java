package dk.pejl.warehouse.build;

import dk.pejl.warehouse.crosswalk.Crosswalks;
import dk.pejl.warehouse.database.Changelog;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes {@code core.duckdb}: the dimensions with their versions, from crosswalks and successive
 * deliveries of the registers, and the facts. All of it is one transaction in a new file.
 */
final class CoreStep {
  private static final String FILE = "core.duckdb";

  /** Made in core itself, the official values of facts and dimensions last. */
  private static final List<String> DIMENSIONS =
      List.of(
          "municipality",
          "institution",
          "programme",
          "date",
          "period",
          "official_table",
          "official_benefit",
          "official_statbank",
          "official_value");

  private final BuildSteps steps;
  private final DuckDb duckDb;
  private final SchemaStep schemas;
  private final Crosswalks crosswalks;

  CoreStep(BuildSteps steps, DuckDb duckDb, SchemaStep schemas, Crosswalks crosswalks) {
    this.steps = steps;
    this.duckDb = duckDb;
    this.schemas = schemas;
    this.crosswalks = crosswalks;
  }

  /** What core depends on. */
  String fingerprint(BuildInput input) {
    Fingerprint fingerprint = Fingerprint.begin().with("code", input.code());
    CrosswalkTables.of(crosswalks)
        .forEach(table -> fingerprint.with(table.table(), table.fingerprint()));
    for (Snapshots snapshots : Snapshots.all(input)) {
      snapshots
          .deliveries()
          .forEach(
              staged ->
                  fingerprint
                      .with(snapshots.extract(), staged.stage().fingerprint())
                      .with("known_on", staged.delivery().key().knownOn()));
    }
    input.facts().stream()
        .map(fact -> fact.fact() + " " + fact.schoolYear() + " " + fact.fingerprint())
        .sorted()
        .forEach(fact -> fingerprint.with("fact", fact));
    return fingerprint.end();
  }

  /** The file, made if it is not there. */
  Path make(BuildInput input) {
    return steps
        .make(
            StepKind.CORE,
            fingerprint(input),
            List.of(),
            (folder, none) -> build(input, folder.resolve(FILE)))
        .folder()
        .resolve(FILE);
  }

  private Map<String, Object> build(BuildInput input, Path file) throws IOException {
    List<FactFiles> facts = new ArrayList<>();
    for (String fact : new TreeSet<>(input.facts().stream().map(FactInput::fact).toList())) {
      facts.add(FactFiles.of(fact, input));
    }
    schemas.copy(input.code(), Changelog.CORE, file);
    try (Connection connection = duckDb.openForWriting(file)) {
      Sql.inTransaction(
          connection,
          () -> {
            facts.forEach(fact -> fact.load(connection));
            dimensions(input, connection);
          });
      Sql.execute(connection, "checkpoint");
      return Map.of("rows", ContentDigest.rows(connection));
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close " + file + ": " + e.getMessage(), e);
    }
  }

  private void dimensions(BuildInput input, Connection connection) {
    SqlFile.load("core/crosswalk.sql").run(connection);
    CrosswalkTables.of(crosswalks).forEach(table -> table.insert(connection));
    SqlFile.load("core/staged.sql").run(connection);
    Snapshots.all(input).forEach(snapshots -> snapshots.load(connection));
    DIMENSIONS.forEach(name -> SqlFile.load("core/" + name + ".sql").run(connection));
  }

  /** The Parquet files of one fact, all school years. */
  private record FactFiles(String fact, List<String> files) {
    static FactFiles of(String fact, BuildInput input) throws IOException {
      List<String> files = new ArrayList<>();
      for (FactInput one : input.facts()) {
        if (one.fact().equals(fact)) {
          files.addAll(parquetFiles(one.folder()));
        }
      }
      return new FactFiles(fact, files);
    }

    void load(Connection connection) {
      if (!files.isEmpty()) {
        Sql.setVariable(connection, "files", files);
        SqlFile.find("core/" + fact + ".sql")
            .ifPresentOrElse(sql -> sql.run(connection), () -> copy(connection));
      }
    }

    /** A fact whose files have the columns of its table. */
    private void copy(Connection connection) {
      Sql.execute(
          connection,
          "insert into "
              + table()
              + " by name from read_parquet(getvariable('files'), hive_partitioning = false,"
              + " union_by_name = true)");
    }

    /** A register is a dimension; what was made and has no table is never left out in silence. */
    private String table() {
      return List.of("fact", "dim").stream()
          .filter(schema -> SqlFile.find("changelog/" + schema + "/" + fact + ".sql").isPresent())
          .findFirst()
          .map(schema -> schema + "." + fact)
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "Cannot build core: it has no table for the fact '" + fact + "'"));
    }
  }

  /** The Parquet files right in {@code folder}, by name; none if there is no such folder. */
  static List<String> parquetFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".parquet")).sorted().toList();
    }
  }
}
