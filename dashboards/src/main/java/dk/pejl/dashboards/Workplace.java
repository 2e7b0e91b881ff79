package dk.pejl.dashboards;

import dk.pejl.console.Pause;
import dk.pejl.console.PejlException;
import dk.pejl.console.Progress;
import dk.pejl.dashboards.access.Access;
import dk.pejl.dashboards.access.AccessFile;
import dk.pejl.dashboards.access.KnownScopes;
import dk.pejl.dashboards.access.Role;
import dk.pejl.dashboards.access.RoleFolder;
import dk.pejl.dashboards.provision.AppliedFile;
import dk.pejl.dashboards.provision.Provisioning;
import dk.pejl.dashboards.server.SupersetFolder;
import dk.pejl.dashboards.server.SupersetServer;
import dk.pejl.dashboards.superset.SupersetClient;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.yaml.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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

  /** A session with the running server, to show files there. */
  Provisioning provisioning(SupersetClient client) {
    return new Provisioning(client, new AppliedFile(folder.applied()), progress);
  }

  /** Roles and people, checked against what the published file is about. */
  Access access(KnownScopes known) {
    Problems problems = new Problems();
    List<Role> roles = RoleFolder.read(folder.assets().resolve("roles"), problems);
    Path file = folder.home().path().resolve(AccessFile.NAME);
    Access access = new AccessFile(roles, known, Set.of(SupersetServer.LOGIN)).read(file, problems);
    problems.throwIfAny("roles and " + file);
    return access;
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
