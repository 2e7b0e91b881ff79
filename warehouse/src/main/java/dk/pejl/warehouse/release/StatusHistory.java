package dk.pejl.warehouse.release;

import dk.pejl.console.PejlHome;
import dk.pejl.console.PrivateFiles;
import dk.pejl.warehouse.database.Folders;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What each release said of each target: {@code history/status/<release>.parquet}, written once and
 * never again. It is state that nothing else can tell.
 */
final class StatusHistory {
  private static final String SUFFIX = ".parquet";

  private final Path folder;

  StatusHistory(PejlHome home) {
    this.folder = home.history().resolve("status");
  }

  /**
   * Fills {@code ops.status_history} of the file that is open with what {@code earlier} releases
   * said and with this one's status, and appends the latter to the history. {@code ops.release}
   * must hold the release as the current one.
   */
  void append(Connection connection, String releaseId, Set<String> earlier) {
    List<String> files = files(earlier);
    if (!files.isEmpty()) {
      Sql.setVariable(connection, "files", files);
      SqlFile.load("ops/earlier_status.sql").run(connection);
    }
    SqlFile.load("ops/status_history.sql").run(connection);
    write(connection, releaseId);
  }

  private List<String> files(Set<String> releaseIds) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> releaseIds.contains(releaseId(file)))
          .map(Path::toString)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder + ": " + e.getMessage(), e);
    }
  }

  private static String releaseId(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : "";
  }

  private void write(Connection connection, String releaseId) {
    PejlHome.createPrivate(folder.getParent());
    PejlHome.createPrivate(folder);
    Path temporary = folder.resolve("." + releaseId + ".tmp");
    try {
      Sql.copy(connection, SqlFile.load("ops/current_status.sql").query(), temporary);
      PrivateFiles.restrictFile(temporary);
      Folders.sync(temporary);
      Files.move(temporary, folder.resolve(releaseId + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
      Folders.sync(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + folder + ": " + e.getMessage(), e);
    }
  }
}
