package dk.pejl.schedules;

import dk.pejl.console.Json;
import dk.pejl.console.TextTable;
import dk.pejl.schedules.airflow.AirflowClient;
import dk.pejl.schedules.airflow.AirflowLogin;
import dk.pejl.schedules.airflow.DagRun;
import dk.pejl.schedules.airflow.ScheduledDag;
import dk.pejl.schedules.server.AirflowServer;
import dk.pejl.schedules.server.Deployment;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows whether Airflow runs, how the last nights went, and when the next one is. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description =
        "Viser, om Airflow kører, hvordan de seneste nætter gik, og hvornår den næste er.")
final class StatusCommand implements Runnable {
  private static final int NIGHTS = 7;

  private final Context context;

  @Option(names = "--show-password", description = "Vis også adgangskoden")
  private boolean showPassword;

  @Option(names = "--json", description = "JSON til maskiner")
  private boolean json;

  StatusCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    AirflowServer server = context.server();
    Optional<URI> address = server.address();
    Optional<AirflowClient> airflow = address.map(here -> server.client());
    Optional<ScheduledDag> night = airflow.flatMap(client -> client.findDag(Deployment.NIGHT));
    List<DagRun> runs = new ArrayList<>();
    if (night.isPresent()) {
      runs.addAll(airflow.orElseThrow().newestRuns(Deployment.NIGHT, NIGHTS));
    }
    if (json) {
      context.out().println(Json.text(List.of(fields(server, address, night, runs))));
    } else {
      show(server, address, night, runs);
    }
  }

  private void show(
      AirflowServer server,
      Optional<URI> address,
      Optional<ScheduledDag> night,
      List<DagRun> runs) {
    if (address.isEmpty()) {
      context.out().println("Airflow kører ikke. Start det med ./pejl schedules up");
      return;
    }
    AirflowLogin login = server.person();
    context.out().println("Airflow:    " + address.get());
    context.out().println("Processer:  " + String.join(", ", server.runningParts()));
    context.out().println("Bruger:     " + login.user());
    String password = showPassword ? login.password() : "(vises med --show-password)";
    context.out().println("Kodeord:    " + password);
    context.out().println("Næste nat:  " + next(night));
    if (runs.isEmpty()) {
      context.out().println("Ingen nat er kørt endnu");
      return;
    }
    TextTable table =
        new TextTable("Kørsel", "Slags", "Skulle køre", "Tilstand", "Varede", "Pr. dato");
    for (DagRun run : runs) {
      table.add(
          run.id(),
          Wording.kind(run.kind()),
          Wording.time(Optional.of(run.due())),
          Wording.state(run.state()),
          Wording.duration(run.started(), run.ended()),
          run.chosen().getOrDefault("as_of", ""));
    }
    context.out().print(table.text());
  }

  private static String next(Optional<ScheduledDag> night) {
    if (night.isEmpty()) {
      return "ingen, kør ./pejl schedules deploy";
    }
    return night.get().isPaused()
        ? "ingen, planen er på pause"
        : Wording.time(night.get().nextRun());
  }

  private Map<String, Object> fields(
      AirflowServer server,
      Optional<URI> address,
      Optional<ScheduledDag> night,
      List<DagRun> runs) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("url", address.map(URI::toString).orElse(null));
    fields.put("processes", server.runningParts());
    fields.put("user", server.person().user());
    if (showPassword) {
      fields.put("password", server.person().password());
    }
    fields.put("paused", night.map(ScheduledDag::isPaused).orElse(null));
    fields.put("next_run_at", text(night.flatMap(ScheduledDag::nextRun)));
    fields.put("runs", runs.stream().map(StatusCommand::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(DagRun run) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("run", run.id());
    fields.put("kind", run.kind());
    fields.put("state", run.state());
    fields.put("due_at", run.due().toString());
    fields.put("started_at", text(run.started()));
    fields.put("ended_at", text(run.ended()));
    fields.put("as_of", run.chosen().get("as_of"));
    return fields;
  }

  private static String text(Optional<Instant> time) {
    return time.map(Instant::toString).orElse(null);
  }
}
