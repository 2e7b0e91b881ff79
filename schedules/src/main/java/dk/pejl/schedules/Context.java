package dk.pejl.schedules;

import dk.pejl.console.Pause;
import dk.pejl.console.Progress;
import dk.pejl.schedules.airflow.AirflowClient;
import dk.pejl.schedules.server.AirflowServer;
import dk.pejl.schedules.server.AirflowSettings;
import dk.pejl.schedules.server.Deployment;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;

/** What every command has: the environment, where to write, and the time. */
record Context(
    Map<String, String> environment,
    PrintStream out,
    PrintStream err,
    Progress progress,
    Clock clock,
    Pause pause) {
  Context {
    environment = Map.copyOf(environment);
  }

  /** The server of this home; reads the settings now, so that {@code --help} needs none. */
  AirflowServer server() {
    return new AirflowServer(AirflowSettings.fromEnvironment(environment), pause, clock, progress);
  }

  /** The nights of {@code server}, which {@code airflow} is a client of. */
  Deployment deployment(AirflowServer server, AirflowClient airflow) {
    return new Deployment(airflow, server.nightPause(), pause, clock);
  }
}
