package dk.pejl.dashboards;

import dk.pejl.console.Pause;
import dk.pejl.console.PejlException;
import dk.pejl.console.Progress;
import dk.pejl.dashboards.server.SupersetFolder;
import dk.pejl.dashboards.server.SupersetServer;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.Objects;

/** What the commands share: where things are, and how to reach them. */
record Workplace(Map<String, String> environment, SupersetFolder folder, Progress progress) {
  Workplace {
    environment = Map.copyOf(environment);
    Objects.requireNonNull(folder, "folder is null");
    Objects.requireNonNull(progress, "progress is null");
  }

  static Workplace here() {
    Map<String, String> environment = System.getenv();
    return new Workplace(environment, SupersetFolder.of(environment), Progress.onStandardError());
  }

  SupersetServer server() {
    return new SupersetServer(folder, environment, progress, Pause.real());
  }

  Path published() {
    return folder.home().publishedDatabase();
  }

  /** The file that is served, for reading only. */
  Connection openPublished() {
    if (!Files.exists(published())) {
      throw PejlException.wrongInput(
          "Cannot open the published file: nothing is published yet, run ./pejl load");
    }
    return new DuckDb(DuckDbSettings.of(folder.home(), environment)).openLocked(published());
  }
}
