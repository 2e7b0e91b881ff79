package dk.pejl.schedules.server;

import dk.pejl.console.PejlException;
import dk.pejl.console.PrivateFiles;
import dk.pejl.console.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

/**
 * Airflow's own tables. They are migrated when the locked packages or the database changed, which a
 * stamp tells; otherwise nothing is done, since a look by Airflow itself takes seconds.
 */
final class AirflowDatabase {
  private final Path stamp;
  private final String url;
  private final Path lock;

  AirflowDatabase(Path stamp, String url, Path lock) {
    this.stamp = Objects.requireNonNull(stamp, "stamp is null");
    this.url = Objects.requireNonNull(url, "url is null");
    this.lock = Objects.requireNonNull(lock, "lock is null");
  }

  /** Whether the tables are right for this version, as far as the stamp knows. */
  boolean isMigrated() {
    try {
      return Files.exists(stamp) && Files.readString(stamp).equals(expected()) && !fileIsMissing();
    } catch (IOException e) {
      return false;
    }
  }

  /** Migrates the tables, if that is not done. */
  void migrate(Path airflow, Map<String, String> environment, Path log, Progress progress) {
    if (isMigrated()) {
      return;
    }
    Progress.Step step = progress.begin("Gør Airflows database klar");
    try {
      Files.deleteIfExists(stamp);
      Process process = start(airflow, environment, log);
      if (process.waitFor() != 0) {
        throw PejlException.outsideService(
            "Cannot migrate Airflow's database: see "
                + log
                + (isSqlite() ? "" : " (is PostgreSQL up, and PEJL_AIRFLOW_DB right?)"));
      }
      PrivateFiles.write(stamp, expected());
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot migrate Airflow's database: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw PejlException.outsideService("Cannot migrate Airflow's database: interrupted", e);
    }
    step.done(isSqlite() ? "SQLite" : "PostgreSQL");
  }

  private static Process start(Path airflow, Map<String, String> environment, Path log)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(airflow.toString(), "db", "migrate")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  private boolean isSqlite() {
    return url.startsWith("sqlite:///");
  }

  private boolean fileIsMissing() {
    return isSqlite() && Files.notExists(Path.of(url.substring("sqlite:///".length())));
  }

  /** A digest, since the URL may hold a password. */
  private String expected() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Files.readAllBytes(lock));
      digest.update(url.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
