package dk.pejl.schedules;

import dk.pejl.schedules.airflow.AirflowClient;
import dk.pejl.schedules.airflow.ScheduledDag;
import dk.pejl.schedules.server.AirflowServer;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts Airflow and makes it ready for the nights. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = "Starter Airflow og sætter natten i plan. Gør intet om, der er gjort.")
final class UpCommand implements Runnable {
  private final Context context;

  @Option(
      names = "--patience",
      paramLabel = "SEKUNDER",
      defaultValue = "300",
      description = "Så længe ventes på en opgave i gang, hvis Airflow skal genstartes (300)")
  private long patience;

  UpCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    AirflowServer server = context.server();
    AirflowClient airflow = server.up(Duration.ofSeconds(patience));
    ScheduledDag night = context.deployment(server, airflow).deploy();
    context.out().println("Airflow kører på " + server.address().orElseThrow());
    context.out().print(Plan.of(airflow, night).text(context.clock().instant()));
  }
}
