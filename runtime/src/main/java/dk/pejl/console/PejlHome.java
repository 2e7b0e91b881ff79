package dk.pejl.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;

/**
 * The folder that holds all state of one installation: {@code PEJL_HOME}, by default {@code .pejl}
 * in the checkout. Only the service account may read it (mode 0700).
 */
public record PejlHome(Path path) {
  /** The mode of a home that a group may pass through, to what is served in it. */
  public static final String PASSED_BY_GROUP = "0710";

  public PejlHome {
    Objects.requireNonNull(path, "path is null");
    path = path.toAbsolutePath().normalize();
  }

  /** Reads {@code PEJL_HOME}, which the launcher always sets. */
  public static PejlHome fromEnvironment(Map<String, String> environment) {
    String value = environment.get("PEJL_HOME");
    if (value == null || value.isBlank()) {
      throw PejlException.wrongInput(
          "Cannot find Pejl's home: PEJL_HOME is not set, start Pejl with ./pejl");
    }
    return new PejlHome(Path.of(value));
  }

  /** Drop folder of the operator and of those who deliver. */
  public Path inbox() {
    return path.resolve("inbox");
  }

  /** What was taken out of inboxes, by month. */
  public Path inboxArchive() {
    return path.resolve("inbox-archive");
  }

  /** Where deliveries come from, beside the inbox. */
  public Path sourcesFile() {
    return path.resolve("sources.yaml");
  }

  /** What is under way from sources, and by what an unchanged answer is known again. */
  public Path sources() {
    return path.resolve("sources");
  }

  /** Keys to services of others, one file each. */
  public Path keys() {
    return path.resolve("keys");
  }

  /** By what and to whom messages go. */
  public Path messagesFile() {
    return path.resolve("messages.yaml");
  }

  /** How the last night ended, for whoever watches the machine. */
  public Path statusFile() {
    return path.resolve("status.json");
  }

  /** The file whose lock is held while Pejl tells of the night. */
  public Path reportLock() {
    return path.resolve("report.lock");
  }

  /** Deliveries, once per SHA-256, unchanged. */
  public Path landing() {
    return path.resolve("landing");
  }

  /** Parquet of each delivery, with its findings. */
  public Path staged() {
    return path.resolve("staged");
  }

  /** Parquet of each fact and school year. */
  public Path facts() {
    return path.resolve("facts");
  }

  /** Outputs of the steps of build. */
  public Path built() {
    return path.resolve("built");
  }

  /** What each run of the night saw and did. */
  public Path runs() {
    return path.resolve("runs");
  }

  /** Published nights. */
  public Path releases() {
    return path.resolve("releases");
  }

  /** Holds the link {@code current} to the release that is served. */
  public Path served() {
    return path.resolve("served");
  }

  /** The file that everyone opens, through the link. */
  public Path publishedDatabase() {
    return served().resolve("current").resolve("published.duckdb");
  }

  /** What each release said of each target, appended. */
  public Path history() {
    return path.resolve("history");
  }

  /** Deliveries, runs, releases and decisions. */
  public Path ledger() {
    return path.resolve("ledger.duckdb");
  }

  /** Register files that add to and replace the shipped ones by id. */
  public Path register() {
    return path.resolve("register");
  }

  /** Contract files that add to and replace the shipped ones by id. */
  public Path extracts() {
    return path.resolve("extracts");
  }

  /** The secret that pseudonyms are made with; to be backed up apart from everything else. */
  public Path pseudonymKey() {
    return path.resolve("pseudonym.key");
  }

  /** Logs of Pejl and its servers. */
  public Path logs() {
    return path.resolve("logs");
  }

  /** The file whose lock is held while Pejl transforms, builds or publishes. */
  public Path lock() {
    return path.resolve("pejl.lock");
  }

  /**
   * Makes a folder of this home, readable by the service account only. A folder that is there and
   * that a group may pass through, and no more (0710), stays so: that is how the operator lets
   * analysts through the home to what is served.
   */
  public static Path createPrivate(Path folder) {
    try {
      if (!Files.isDirectory(folder) || !PrivateFiles.mode(folder).equals(PASSED_BY_GROUP)) {
        Files.createDirectories(folder);
        PrivateFiles.restrictFolder(folder);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot create folder " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Makes a folder of this home that holds nothing about persons: whoever gets there reads it. */
  public static Path createShared(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot create folder " + folder + ": " + e.getMessage(), e);
    }
  }
}
