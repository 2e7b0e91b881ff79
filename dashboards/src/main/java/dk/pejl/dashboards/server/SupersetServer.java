package dk.pejl.dashboards.server;

import dk.pejl.console.Pause;
import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.console.PrivateFiles;
import dk.pejl.console.Progress;
import dk.pejl.dashboards.superset.LoginRequest;
import dk.pejl.dashboards.superset.SupersetClient;
import dk.pejl.server.Ports;
import dk.pejl.server.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Starts and stops the Superset of one {@link SupersetFolder}. Starting a server that runs, and
 * stopping one that does not, changes nothing.
 */
public final class SupersetServer {
  /** The name that people and Pejl itself log in with. */
  public static final String LOGIN = "admin";

  private static final int STANDARD_PORT = 8088;
  private static final int SECRET_BYTES = 42;
  private static final int PASSWORD_BYTES = 15;
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

  private final SupersetFolder folder;
  private final Map<String, String> environment;
  private final Progress progress;
  private final Pause pause;

  public SupersetServer(
      SupersetFolder folder, Map<String, String> environment, Progress progress, Pause pause) {
    this.folder = Objects.requireNonNull(folder, "folder is null");
    this.environment = Map.copyOf(environment);
    this.progress = Objects.requireNonNull(progress, "progress is null");
    this.pause = Objects.requireNonNull(pause, "pause is null");
  }

  /** Installs, sets up and starts what is not, and waits until the login page answers. */
  public SupersetState start() {
    prepare();
    folder
        .python()
        .install(environment.getOrDefault("PEJL_PYTHON", "python3"), folder.installLog(), progress);
    ServerProcess process = folder.process();
    if (!process.isRunning()) {
      boolean first = !Files.exists(folder.state().resolve("metadata-version"));
      Progress.Step step =
          progress.begin(first ? "Superset sættes op og startes" : "Superset startes");
      launch(process, pickPort());
      new Readiness(process, client(), pause).await();
      step.done("svarer på " + address());
    }
    return state();
  }

  /** Stops the server that this home started, if it runs. */
  public boolean stop() {
    ServerProcess process = folder.process();
    boolean ran = process.isRunning();
    process.stop(STOP_PATIENCE);
    try {
      Files.deleteIfExists(folder.portFile());
    } catch (IOException e) {
      throw PejlException.outsideService(
          "Cannot delete " + folder.portFile() + ": " + e.getMessage(), e);
    }
    return ran;
  }

  /** How the server stands now. */
  public SupersetState state() {
    ServerProcess process = folder.process();
    long pid = process.find().map(ProcessHandle::pid).orElse(0L);
    boolean answers = pid != 0 && client().answers();
    return new SupersetState(pid != 0, answers, pid, address(), folder.version(), LOGIN);
  }

  /** A session with the running server. */
  public SupersetClient connect() {
    if (!folder.process().isRunning()) {
      throw PejlException.outsideService(
          "Cannot reach Superset: it does not run, start it with ./pejl dashboards up");
    }
    SupersetClient client = client();
    client.login(new LoginRequest(LOGIN, password()));
    return client;
  }

  /** The administrator's password; only for those who may read this home. */
  public String password() {
    return folder.secrets().findOrCreate("admin-password", PASSWORD_BYTES);
  }

  private SupersetClient client() {
    return new SupersetClient(address(), pause);
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + folder.notedPort().orElse(wantedPort()));
  }

  private int wantedPort() {
    String port = environment.getOrDefault("PEJL_SUPERSET_PORT", "");
    if (port.isBlank()) {
      return STANDARD_PORT;
    }
    if (!port.matches("[0-9]{1,5}")) {
      throw PejlException.wrongInput(
          "Invalid PEJL_SUPERSET_PORT: '" + port + "', expected a port number");
    }
    return Integer.parseInt(port);
  }

  private void prepare() {
    List.of(folder.home().path(), folder.home().logs(), folder.state(), folder.run())
        .forEach(PejlHome::createPrivate);
    for (String name : List.of("secret-key", "guest-token-key", "async-queries-key")) {
      folder.secrets().findOrCreate(name, SECRET_BYTES);
    }
    password();
  }

  private int pickPort() {
    int port = Ports.firstFree(wantedPort());
    try {
      PrivateFiles.write(folder.portFile(), port + "\n");
    } catch (IOException e) {
      throw PejlException.outsideService(
          "Cannot write " + folder.portFile() + ": " + e.getMessage(), e);
    }
    return port;
  }

  private void launch(ServerProcess process, int port) {
    List<String> command =
        List.of(
            folder.python().program("gunicorn").toString(),
            "--preload",
            "--no-control-socket",
            "--worker-class=gthread",
            "--workers=2",
            "--threads=8",
            "--timeout=120",
            "--bind=127.0.0.1:" + port,
            "pejl_superset:application");
    process.start(
        folder.python().program("python").toString(), command, folder.state(), serverEnvironment());
  }

  private Map<String, String> serverEnvironment() {
    Map<String, String> server = new LinkedHashMap<>();
    server.put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
    server.put("HOME", folder.state().toString());
    server.put("LANG", "C.UTF-8");
    server.put("PYTHONUTF8", "1");
    server.put("PYTHONPATH", folder.server().toString());
    server.put("PYTHONDONTWRITEBYTECODE", "1");
    server.put("SUPERSET_CONFIG_PATH", folder.server().resolve("superset_config.py").toString());
    server.put("SUPERSET_HOME", folder.state().toString());
    server.put("PEJL_PUBLISHED", folder.home().publishedDatabase().toString());
    server.put("PEJL_TRANSLATIONS", folder.translations().toString());
    server.put("PEJL_OWNER", environment.getOrDefault("PEJL_OWNER", "").strip());
    server.put("PEJL_LOGO", folder.logo().map(Path::toString).orElse(""));
    return server;
  }
}
