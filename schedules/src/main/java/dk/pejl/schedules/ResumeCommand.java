package dk.pejl.schedules;

import dk.pejl.console.Json;
import dk.pejl.schedules.airflow.AirflowClient;
import dk.pejl.schedules.server.AirflowServer;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets the night run by itself again. */
@Command(
    name = "resume",
    mixinStandardHelpOptions = true,
    description =
        "Sætter natten i plan igen. Er der sprunget nætter over, kører den seneste straks.")
final class ResumeCommand implements Runnable {
  private final Context context;

  @Option(names = "--json", description = "JSON til maskiner")
  private boolean json;

  ResumeCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    AirflowServer server = context.server();
    AirflowClient airflow = server.client();
    Plan plan = Plan.of(airflow, context.deployment(server, airflow).resume());
    context
        .out()
        .print(
            json ? Json.text(List.of(plan.fields())) + "\n" : plan.text(context.clock().instant()));
  }
}
