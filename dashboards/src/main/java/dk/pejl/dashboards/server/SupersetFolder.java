package dk.pejl.dashboards.server;

import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.server.PythonEnvironment;
import dk.pejl.server.Secrets;
import dk.pejl.server.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where Superset's things are.
 *
 * @param home the state of this installation
 * @param root the checkout that Pejl runs from
 * @param venvs the folder of Python environments, which installations may share
 */
public record SupersetFolder(PejlHome home, Path root, Path venvs) {
  public SupersetFolder {
    Objects.requireNonNull(home, "home is null");
    Objects.requireNonNull(root, "root is null");
    Objects.requireNonNull(venvs, "venvs is null");
  }

  /** Reads PEJL_HOME, PEJL_ROOT and, if it is set, PEJL_VENVS. */
  public static SupersetFolder of(Map<String, String> environment) {
    PejlHome home = PejlHome.fromEnvironment(environment);
    String root = environment.get("PEJL_ROOT");
    if (root == null || root.isBlank()) {
      throw PejlException.wrongInput(
          "Cannot find Pejl's checkout: PEJL_ROOT is not set, start Pejl with ./pejl");
    }
    String venvs = environment.getOrDefault("PEJL_VENVS", "");
    Path folder = venvs.isBlank() ? home.path().resolve("venv") : Path.of(venvs).toAbsolutePath();
    return new SupersetFolder(home, Path.of(root).toAbsolutePath(), folder);
  }

  /** Superset's own state: metadata, secrets, translations. */
  Path state() {
    return home.path().resolve("superset");
  }

  Path run() {
    return state().resolve("run");
  }

  Path log() {
    return home.logs().resolve("superset.log");
  }

  Path installLog() {
    return home.logs().resolve("superset-install.log");
  }

  Path translations() {
    return state().resolve("translations");
  }

  /** Our settings and programs for the server. */
  Path server() {
    return root.resolve("dashboards").resolve("server");
  }

  /** All texts of the installed Superset, as a gettext template. */
  public Path catalogue() {
    Path library = venvs.resolve("superset").resolve("lib");
    try (Stream<Path> pythons = Files.list(library)) {
      return pythons
          .map(python -> python.resolve("site-packages/superset/translations/messages.pot"))
          .filter(Files::exists)
          .findFirst()
          .orElseThrow(() -> new NoSuchFileException(library + "/*/…/messages.pot"));
    } catch (IOException e) {
      throw PejlException.wrongInput(
          "Cannot find the installed Superset, run ./pejl dashboards up: " + e.getMessage(), e);
    }
  }

  /** Our Danish texts by Superset's English ones. */
  public Path danish() {
    return server().resolve("translations").resolve("da.json");
  }

  /** The owner's logo, {@code PEJL_HOME/logo.svg} or {@code logo.png}, which stands for Pejl's. */
  Optional<Path> logo() {
    return Stream.of("logo.svg", "logo.png")
        .map(home.path()::resolve)
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** Our dashboards as files. */
  public Path assets() {
    return root.resolve("dashboards").resolve("assets");
  }

  /** What was last applied to this server. */
  public Path applied() {
    return state().resolve("applied.json");
  }

  /** Passwords and keys, each a file that only the service account reads. */
  public Secrets secrets() {
    return new Secrets(state().resolve("secrets"));
  }

  PythonEnvironment python() {
    return new PythonEnvironment(
        "Superset", venvs.resolve("superset"), server().resolve("requirements.lock"));
  }

  ServerProcess process() {
    return new ServerProcess("Superset", run().resolve("superset.pid"), log());
  }

  /** The port that the running server noted. */
  Optional<Integer> notedPort() {
    try {
      return Optional.of(Integer.valueOf(Files.readString(portFile()).strip()));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  Path portFile() {
    return run().resolve("port");
  }

  /** The version that the lock file pins. */
  String version() {
    try {
      return Files.readAllLines(python().lock()).stream()
          .filter(line -> line.startsWith("apache-superset=="))
          .map(line -> line.substring("apache-superset==".length()).split("[ ;]", 2)[0])
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      throw PejlException.wrongInput("Cannot read " + python().lock() + ": " + e.getMessage(), e);
    }
  }
}
