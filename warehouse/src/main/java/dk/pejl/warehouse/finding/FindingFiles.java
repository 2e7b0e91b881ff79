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

/** Reads the findings of one staged delivery from the Parquet in its folder. */
public final class FindingFiles {
  private static final SqlFile FINDINGS = SqlFile.load("query/findings.sql");
  private static final int MOST_IN_RELEASE = 100;

  private FindingFiles() {}

  /**
   * The findings, at most {@code most} of each rule: record number, column, rule, severity, text.
   * Nothing if the folder is gone.
   */
  public static <T> List<T> read(
      Connection connection, Path folder, int most, Sql.RowReader<T> reader) {
    return prepare(connection, folder, most)
        ? Sql.query(connection, reader, FINDINGS.query())
        : List.of();
  }

  /** Adds the findings of {@code delivery} to {@code ops.finding}, the first of each rule. */
  public static void insert(Connection connection, Delivery delivery, Path folder) {
    if (prepare(connection, folder, MOST_IN_RELEASE)) {
      Sql.update(
          connection,
          "insert into ops.finding by name"
              + " select ? as extract, ? as slot, ? as sha256, ? as file_name, *\nfrom (\n"
              + FINDINGS.query()
              + "\n)",
          delivery.key().extract(),
          delivery.key().slot(),
          delivery.key().sha256(),
          delivery.fileName());
    }
  }

  private static boolean prepare(Connection connection, Path folder, int most) {
    List<String> files = parquetFiles(folder);
    if (!files.isEmpty()) {
      Sql.setVariable(connection, "files", files);
      Sql.setVariable(connection, "most", String.valueOf(most));
    }
    return !files.isEmpty();
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
