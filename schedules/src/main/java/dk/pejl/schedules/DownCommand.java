package dk.pejl.schedules;

import dk.pejl.schedules.server.AirflowServer;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stops Airflow. */
@Command(
    name = "down",
    mixinStandardHelpOptions = true,
    description = "Stopper Airflow, når en opgave i gang er færdig.")
final class DownCommand implements Runnable {
  private final Context context;

  @Option(
      names = "--patience",
      paramLabel = "SEKUNDER",
      defaultValue = "300",
      description = "Så længe ventes på en opgave i gang, før den afbrydes (300)")
  private long patience;

  DownCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    AirflowServer server = context.server();
    if (server.runningParts().isEmpty()) {
      context.out().println("Airflow kører ikke");
    }
    server.down(Duration.ofSeconds(patience));
    context.out().println("Airflow er stoppet");
  }
}
