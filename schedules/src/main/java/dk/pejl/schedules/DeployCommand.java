package dk.pejl.schedules;

import dk.pejl.schedules.airflow.AirflowClient;
import dk.pejl.schedules.airflow.ScheduledDag;
import dk.pejl.schedules.server.AirflowServer;
import picocli.CommandLine.Command;

/** Makes a running Airflow ready for the nights. */
@Command(
    name = "deploy",
    mixinStandardHelpOptions = true,
    description =
        "Sætter pulje og DAG op i et Airflow, der kører; siger, hvis en DAG-fil er forkert.")
final class DeployCommand implements Runnable {
  private final Context context;

  DeployCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    AirflowServer server = context.server();
    AirflowClient airflow = server.client();
    ScheduledDag night = context.deployment(server, airflow).deploy();
    context.out().print(Plan.of(airflow, night).text(context.clock().instant()));
  }
}
