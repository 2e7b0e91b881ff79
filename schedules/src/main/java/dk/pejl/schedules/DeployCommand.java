package dk.pejl.schedules;

import dk.pejl.schedules.airflow.ScheduledDag;
import dk.pejl.schedules.server.Deployment;
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
    ScheduledDag night =
        new Deployment(context.server().client(), context.pause(), context.clock()).deploy();
    context.out().println("Natten er i plan. Næste nat: " + Wording.time(night.nextRun()));
  }
}
