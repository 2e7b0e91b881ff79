package dk.pejl.warehouse.finding;

import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import dk.pejl.warehouse.ledger.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;

/** Reads findings from staged Parquet into {@code ops.finding}: of each rule the first hundred. */
public final class StagedFindings {
  private static final SqlFile INSERT = SqlFile.load("ops/finding.sql");

  private StagedFindings() {}

  /** Adds the findings of one delivery, whose staged output lies in {@code folder}. */
  public static void insert(Connection connection, Delivery delivery, Path folder) {
    List<String> files = parquetFiles(folder);
    if (files.isEmpty()) {
      return;
    }
    Sql.setVariable(connection, "extract", delivery.key().extract());
    Sql.setVariable(connection, "slot", delivery.key().slot());
    Sql.setVariable(connection, "sha256", delivery.key().sha256());
    Sql.setVariable(connection, "file_name", delivery.fileName());
    Sql.setVariable(connection, "files", files);
    INSERT.run(connection);
  }

  private static List<String> parquetFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".parquet")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder + ": " + e.getMessage(), e);
    }
  }
}
