package dk.pejl.warehouse.database;

import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.console.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

/**
 * Opens DuckDB: files are written in a storage version that every 1.5 client reads, nothing is
 * downloaded, and each connection is an instance of its own, so that a published file that was
 * replaced is seen at once. Thread-safe; its connections are not.
 */
public final class DuckDb {
  /** The storage version that files are written in. */
  public static final String STORAGE_VERSION = "v1.5.0";

  private final DuckDbSettings settings;

  public DuckDb(DuckDbSettings settings) {
    this.settings = Objects.requireNonNull(settings, "settings is null");
  }

  /** A database in memory, gone when the connection closes. */
  public Connection openInMemory() {
    return open("", common());
  }

  /** A new file; an existing one is an error. */
  public Connection create(Path file) {
    if (Files.exists(file)) {
      throw new IllegalStateException("Cannot create " + file + ": it exists");
    }
    return openForWriting(file);
  }

  /**
   * An existing file, or a new one of the account alone, locked against every other process until
   * the connection closes.
   */
  public Connection openForWriting(Path file) {
    boolean isNew = !Files.exists(file);
    Connection connection = open(file.toString(), common());
    if (isNew) {
      restrict(file);
    }
    return connection;
  }

  private static void restrict(Path file) {
    try {
      PrivateFiles.restrictFile(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot restrict " + file + ": " + e.getMessage(), e);
    }
  }

  /** An existing file that nobody alters meanwhile; others may read it too. */
  public Connection openForReading(Path file) {
    Properties properties = common();
    properties.setProperty("duckdb.read_only", "true");
    return open(existing(file).toString(), properties);
  }

  /**
   * An existing file for SQL of somebody else: read-only, no other file or address can be reached,
   * and the settings cannot be changed.
   */
  public Connection openLocked(Path file) {
    Properties properties = common();
    properties.setProperty("duckdb.read_only", "true");
    properties.setProperty("enable_external_access", "false");
    Connection connection = open(existing(file).toString(), properties);
    Sql.execute(connection, "set lock_configuration = true");
    return connection;
  }

  private static Path existing(Path file) {
    if (!Files.exists(file)) {
      throw PejlException.wrongInput("Cannot open " + file + ": there is no such file");
    }
    return file;
  }

  private Properties common() {
    PejlHome.createPrivate(settings.temporaryFolder());
    Properties properties = new Properties();
    properties.setProperty("storage_compatibility_version", STORAGE_VERSION);
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("autoload_known_extensions", "false");
    properties.setProperty("memory_limit", settings.memoryLimit());
    properties.setProperty("threads", String.valueOf(settings.threads()));
    properties.setProperty("temp_directory", settings.temporaryFolder().toString());
    properties.setProperty("jdbc_instance_cache", "false");
    return properties;
  }

  private static Connection open(String file, Properties properties) {
    try {
      Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file, properties);
      Sql.execute(connection, "set TimeZone = 'UTC'");
      return connection;
    } catch (SQLException e) {
      if (LockedException.isLock(e)) {
        throw new LockedException(file, e);
      }
      throw PejlException.outsideService(
          "Cannot open database '" + file + "': " + e.getMessage(), e);
    } catch (LinkageError e) {
      throw PejlException.outsideService(
          "Cannot load DuckDB's library: it is unpacked into "
              + System.getProperty("java.io.tmpdir")
              + ", which must have 100 MB free and allow programs",
          e);
    }
  }
}
