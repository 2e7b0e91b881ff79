package dk.pejl.schedules;

import dk.pejl.console.Json;
import dk.pejl.schedules.airflow.AirflowClient;
import dk.pejl.schedules.server.AirflowServer;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Keeps the night from running by itself. */
@Command(
    name = "pause",
    mixinStandardHelpOptions = true,
    description =
        "Sætter natten på pause: intet kører af sig selv, heller ikke efter en genstart, før resume.")
final class PauseCommand implements Runnable {
  private final Context context;

  @Option(names = "--json", description = "JSON til maskiner")
  private boolean json;

  PauseCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    AirflowServer server = context.server();
    AirflowClient airflow = server.client();
    Plan plan = Plan.of(airflow, context.deployment(server, airflow).pause());
    context
        .out()
        .print(
            json ? Json.text(List.of(plan.fields())) + "\n" : plan.text(context.clock().instant()));
  }
}
