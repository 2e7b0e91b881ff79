package dk.pejl.warehouse.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The folder where DuckDB's driver unpacks its library (71 MB) at each start of a JVM, and OR-tools
 * its own (71 MB too) where it is used. They delete them at a normal end only, so what killed
 * processes left is swept.
 */
public final class NativeLibraryFolder {
  private static final Duration LEFT_AFTER = Duration.ofHours(1);

  /** A file of DuckDB, a folder of OR-tools. */
  private static final String UNPACKED = "{libduckdb_java*.so,ortools-java*}";

  private final Path folder;
  private final InstantSource clock;

  public NativeLibraryFolder(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Deletes unpacked libraries older than an hour and returns how many. A process that still uses
   * one keeps it; the hour is for one that is about to load it.
   */
  public int sweep() {
    int swept = 0;
    Instant limit = clock.instant().minus(LEFT_AFTER);
    if (!Files.isDirectory(folder)) {
      return swept;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, UNPACKED)) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
          Folders.delete(file);
          swept++;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot sweep " + folder + ": " + e.getMessage(), e);
    }
    return swept;
  }
}
