package dk.pejl.dashboards;

import dk.pejl.console.Pause;
import dk.pejl.console.PejlHome;
import dk.pejl.console.Progress;
import dk.pejl.dashboards.asset.AssetTexts;
import dk.pejl.dashboards.asset.Bundle;
import dk.pejl.dashboards.asset.CheckedAssets;
import dk.pejl.dashboards.asset.ShippedContent;
import dk.pejl.dashboards.browser.English;
import dk.pejl.dashboards.server.SupersetFolder;
import dk.pejl.dashboards.server.SupersetServer;
import dk.pejl.server.Ports;
import dk.pejl.warehouse.database.Changelog;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.yaml.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A home with a small published night, and a Superset of its own on a free port. */
record TestHome(PejlHome home, Map<String, String> environment) {
  static TestHome create(Path folder) {
    Path root = Path.of("").toAbsolutePath().getParent();
    Map<String, String> environment = new HashMap<>();
    environment.put("PEJL_HOME", folder.toString());
    environment.put("PEJL_ROOT", root.toString());
    environment.put("PEJL_SUPERSET_PORT", String.valueOf(Ports.anyFree()));
    environment.put("PEJL_PYTHON", System.getenv().getOrDefault("PEJL_PYTHON", "python3"));
    environment.put("PEJL_VENVS", venvs(root).toString());
    return new TestHome(new PejlHome(folder), environment);
  }

  /** Installing takes minutes, so the environment of the checkout is used, and made if needed. */
  private static Path venvs(Path root) {
    String given = System.getenv().getOrDefault("PEJL_VENVS", "");
    return given.isBlank() ? root.resolve(".pejl").resolve("venv") : Path.of(given);
  }

  /** Publishes the sample night under this id, as publish does: a new folder, then the link. */
  void publish(String releaseId) throws IOException, SQLException {
    publish(releaseId, "");
  }

  /** Publishes the sample night, changed by {@code sql}. */
  void publish(String releaseId, String sql) throws IOException, SQLException {
    Path release = Files.createDirectories(home.releases().resolve(releaseId));
    write(release.resolve("published.duckdb"), releaseId, sql);
    Files.createDirectories(home.served());
    Path link = home.served().resolve("next");
    Files.createSymbolicLink(link, release);
    Files.move(link, home.served().resolve("current"), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Writes the sample night, changed by {@code sql}, to a file that nobody serves. */
  void write(Path file, String releaseId, String sql) throws IOException, SQLException {
    try (Connection connection = duckDb().create(file);
        InputStream sample =
            Objects.requireNonNull(TestHome.class.getResourceAsStream("/published-sample.sql"))) {
      Changelog.PUBLISHED.create(connection);
      Sql.execute(connection, new String(sample.readAllBytes(), StandardCharsets.UTF_8));
      ShippedContent.addTo(connection);
      if (!sql.isEmpty()) {
        Sql.execute(connection, sql);
      }
      Sql.update(connection, "update ops.release set release_id = ?", releaseId);
      Sql.execute(connection, "checkpoint");
    }
  }

  DuckDb duckDb() {
    return new DuckDb(DuckDbSettings.small(home.path().resolve("tmp")));
  }

  /** What is published now, for reading only. */
  Connection openPublished() {
    return duckDb().openLocked(home.publishedDatabase());
  }

  SupersetFolder folder() {
    return SupersetFolder.of(environment);
  }

  SupersetServer server() {
    return new SupersetServer(folder(), environment, Progress.onStandardError(), Pause.real());
  }

  /** Checks files as the commands do. */
  Optional<CheckedAssets> check(AssetTexts texts, Problems problems) {
    try (Connection published = openPublished()) {
      return CheckedAssets.check(texts, published, home.publishedDatabase(), problems);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close the published file: " + e.getMessage(), e);
    }
  }

  English english() {
    return English.read(folder().catalogue(), folder().danish());
  }

  Bundle bundle() throws SQLException {
    try (Connection published = openPublished()) {
      return checkedAssets(published).bundle();
    }
  }

  CheckedAssets checkedAssets(Connection published) {
    return CheckedAssets.read(folder().assets(), published, home.publishedDatabase());
  }
}
