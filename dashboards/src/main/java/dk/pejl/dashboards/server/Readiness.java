package dk.pejl.dashboards.server;

import dk.pejl.console.Pause;
import dk.pejl.console.PejlException;
import dk.pejl.dashboards.superset.SupersetClient;
import dk.pejl.server.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Waits until a server that was started answers, or says why it does not. */
final class Readiness {
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final int TRIES = 1200;
  private static final int SHOWN_LINES = 12;

  private final ServerProcess process;
  private final SupersetClient client;
  private final Pause pause;

  Readiness(ServerProcess process, SupersetClient client, Pause pause) {
    this.process = Objects.requireNonNull(process, "process is null");
    this.client = Objects.requireNonNull(client, "client is null");
    this.pause = Objects.requireNonNull(pause, "pause is null");
  }

  void await() {
    for (int i = 0; i < TRIES; i++) {
      if (client.answers()) {
        return;
      }
      if (!process.isRunning()) {
        throw PejlException.outsideService(
            "Cannot start Superset: it ended at once; the end of "
                + process.log()
                + ":\n"
                + tail());
      }
      pause.sleep(PAUSE);
    }
    throw PejlException.outsideService(
        "Cannot start Superset: no answer after five minutes; the end of "
            + process.log()
            + ":\n"
            + tail());
  }

  private String tail() {
    try {
      List<String> lines = Files.readAllLines(process.log());
      return String.join(
          "\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
    } catch (IOException e) {
      return "(no log)";
    }
  }
}
