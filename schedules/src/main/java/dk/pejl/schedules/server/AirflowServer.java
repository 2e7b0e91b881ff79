package dk.pejl.schedules.server;

import dk.pejl.console.Pause;
import dk.pejl.console.PejlException;
import dk.pejl.console.PrivateFiles;
import dk.pejl.console.Progress;
import dk.pejl.schedules.airflow.AirflowClient;
import dk.pejl.schedules.airflow.AirflowLogin;
import dk.pejl.server.Ports;
import dk.pejl.server.PythonEnvironment;
import dk.pejl.server.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Airflow's three processes on this machine, for one home. */
public final class AirflowServer {
  private static final Duration READY_WITHIN = Duration.ofMinutes(3);
  private static final Duration LOOK_EVERY = Duration.ofMillis(500);
  private static final Duration QUICK = Duration.ofSeconds(20);

  private final AirflowSettings settings;
  private final AirflowFolder folder;
  private final AirflowEnvironment environment;
  private final PythonEnvironment python;
  private final Pause pause;
  private final Clock clock;
  private final Progress progress;

  public AirflowServer(AirflowSettings settings, Pause pause, Clock clock, Progress progress) {
    this.settings = settings;
    this.folder = new AirflowFolder(settings.home());
    this.environment = new AirflowEnvironment(settings, clock);
    this.python =
        new PythonEnvironment(
            "Airflow",
            settings.venvs().resolve("airflow"),
            settings.root().resolve("schedules/server/requirements.lock"));
    this.pause = pause;
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * Makes all three processes run with the settings of now, and waits until they are ready. What is
   * done already is not done again; changed settings restart them.
   *
   * @param patience how long a task may take to end, when a restart is needed
   */
  public AirflowClient up(Duration patience) {
    folder.create();
    EnvironmentFile wanted = environment.onPort(port());
    if (isAnyRunning() && !(python.isInstalled() && isKept(wanted))) {
      progress.note("Airflow genstartes, fordi indstillinger eller pakker er ændret");
      down(patience);
      wanted = environment.onPort(port());
    }
    python.install(settings.python(), folder.log("install"), progress);
    Map<String, String> whole = environment.whole(wanted);
    new AirflowDatabase(folder.migrated(), environment.database(), python.lock())
        .migrate(python.program("airflow"), whole, folder.log("migrate"), progress);
    keep(wanted);
    start(whole);
    return awaitReady(addressOn(wanted.values().get("AIRFLOW__API__PORT")));
  }

  /**
   * Stops the processes, the one that tasks report to last; a running task gets {@code patience}.
   */
  public void down(Duration patience) {
    List<AirflowPart> parts = new ArrayList<>(List.of(AirflowPart.values()));
    Collections.reverse(parts);
    for (AirflowPart part : parts) {
      Duration own = part == AirflowPart.SCHEDULER ? patience : QUICK;
      if (folder.process(part).stop(own)) {
        progress.note(
            "Airflows " + part.program() + " blev afbrudt efter " + own.toSeconds() + " s");
      }
    }
    try {
      Files.deleteIfExists(folder.port());
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot stop Airflow: " + e.getMessage(), e);
    }
  }

  /** The processes that run, by Airflow's names. */
  public List<String> runningParts() {
    return List.of(AirflowPart.values()).stream()
        .filter(part -> folder.process(part).isRunning())
        .map(AirflowPart::program)
        .toList();
  }

  /** Where Airflow is served, if it runs. */
  public Optional<URI> address() {
    if (!folder.process(AirflowPart.API_SERVER).isRunning()) {
      return Optional.empty();
    }
    try {
      return Optional.of(addressOn(Files.readString(folder.port()).strip()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A client of the server that runs. */
  public AirflowClient client() {
    URI address =
        address()
            .orElseThrow(
                () ->
                    PejlException.outsideService(
                        "Cannot reach Airflow: it is not up, start it with ./pejl schedules up"));
    return clientOf(address);
  }

  /** The login of a person, with the password; show it only to who asks for it. */
  public AirflowLogin person() {
    return environment.person();
  }

  /** Whether a person asked for no more nights. */
  public NightPause nightPause() {
    return new NightPause(folder.nightPause());
  }

  private AirflowClient clientOf(URI address) {
    return new AirflowClient(address, environment.ourselves(), pause);
  }

  private static URI addressOn(String port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** The port that is in use, else the wanted one, else the next that is free. */
  private int port() {
    return address().map(URI::getPort).orElseGet(() -> Ports.firstFree(settings.wantedPort()));
  }

  private boolean isAnyRunning() {
    return !runningParts().isEmpty();
  }

  private boolean isKept(EnvironmentFile wanted) {
    try {
      return Files.readString(folder.settings()).equals(wanted.text());
    } catch (IOException e) {
      return false;
    }
  }

  private void keep(EnvironmentFile wanted) {
    try {
      PrivateFiles.write(folder.settings(), wanted.text());
      PrivateFiles.write(folder.port(), wanted.values().get("AIRFLOW__API__PORT") + "\n");
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot keep Airflow's settings: " + e.getMessage(), e);
    }
  }

  private void start(Map<String, String> whole) {
    for (AirflowPart part : AirflowPart.values()) {
      List<String> command = new ArrayList<>();
      command.add(python.program("airflow").toString());
      command.addAll(part.command());
      folder
          .process(part)
          .start(python.program("python").toString(), command, folder.path(), whole);
    }
  }

  private AirflowClient awaitReady(URI address) {
    AirflowClient client = clientOf(address);
    List<String> unready = client.unreadyParts();
    if (unready.isEmpty()) {
      return client;
    }
    Progress.Step step = progress.begin("Starter Airflow");
    Instant latest = clock.instant().plus(READY_WITHIN);
    while (!unready.isEmpty()) {
      requireAlive();
      if (clock.instant().isAfter(latest)) {
        throw PejlException.outsideService(
            "Cannot start Airflow: " + unready + " not ready in time, see " + folder.home().logs());
      }
      pause.sleep(LOOK_EVERY);
      unready = client.unreadyParts();
    }
    step.done("svarer på " + address);
    return client;
  }

  private void requireAlive() {
    for (AirflowPart part : AirflowPart.values()) {
      ServerProcess process = folder.process(part);
      if (!process.isRunning()) {
        throw PejlException.outsideService(
            "Cannot start " + process.name() + ": it ended, see " + lastLines(process.log()));
      }
    }
  }

  private static String lastLines(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      List<String> last = lines.subList(Math.max(0, lines.size() - 5), lines.size());
      return log + "\n" + String.join("\n", last);
    } catch (IOException e) {
      return log.toString();
    }
  }
}
