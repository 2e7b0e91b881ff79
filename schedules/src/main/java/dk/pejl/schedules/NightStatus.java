package dk.pejl.schedules;

import dk.pejl.console.TextTable;
import dk.pejl.schedules.airflow.AirflowClient;
import dk.pejl.schedules.airflow.AirflowLogin;
import dk.pejl.schedules.airflow.DagRun;
import dk.pejl.schedules.airflow.ScheduledDag;
import dk.pejl.schedules.airflow.TaskRun;
import dk.pejl.schedules.server.AirflowServer;
import dk.pejl.schedules.server.Deployment;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an Airflow that runs is, and how its last nights went.
 *
 * @param unready the parts that do not answer or are unhealthy
 * @param runs the newest first; empty as long as the server does not answer
 * @param failed the tasks that failed for good, by run; a source fails in a run that went well
 */
record NightStatus(
    URI address,
    List<String> processes,
    List<String> unready,
    Optional<ScheduledDag> night,
    List<DagRun> runs,
    Map<String, List<String>> failed) {
  private static final int NIGHTS = 7;

  NightStatus {
    processes = List.copyOf(processes);
    unready = List.copyOf(unready);
    runs = List.copyOf(runs);
    failed = Map.copyOf(failed);
  }

  static NightStatus of(AirflowServer server, URI address) {
    AirflowClient airflow = server.client();
    List<String> unready = airflow.unreadyParts();
    Optional<ScheduledDag> night = Optional.empty();
    if (!unready.contains("api-server")) {
      night = airflow.findDag(Deployment.NIGHT);
    }
    List<DagRun> runs = night.map(dag -> airflow.newestRuns(dag.id(), NIGHTS)).orElseGet(List::of);
    Map<String, List<String>> failed = new HashMap<>();
    runs.forEach(run -> failed.put(run.id(), failed(airflow, run)));
    return new NightStatus(address, server.runningParts(), unready, night, runs, failed);
  }

  private static List<String> failed(AirflowClient airflow, DagRun run) {
    return airflow.tasks(Deployment.NIGHT, run.id()).stream()
        .filter(TaskRun::hasFailed)
        .map(TaskRun::task)
        .toList();
  }

  /** For people; {@code password} is what to show in its place. */
  String text(AirflowLogin login, String password) {
    StringBuilder text = new StringBuilder();
    text.append("Airflow:    ").append(address).append('\n');
    text.append("Processer:  ").append(String.join(", ", processes)).append('\n');
    if (!unready.isEmpty()) {
      text.append("Ikke klar:  ").append(String.join(", ", unready)).append('\n');
    }
    text.append("Bruger:     ").append(login.user()).append('\n');
    text.append("Kodeord:    ").append(password).append('\n');
    text.append("Næste nat:  ").append(next()).append('\n');
    return text.append(runs.isEmpty() ? "Ingen nat er kørt endnu\n" : table().text()).toString();
  }

  private TextTable table() {
    TextTable table =
        new TextTable(
            "Kørsel", "Slags", "Skulle køre", "Tilstand", "Varede", "Pr. dato", "Fejlede");
    for (DagRun run : runs) {
      table.add(
          run.id(),
          Wording.kind(run.kind()),
          Wording.time(Optional.of(run.due())),
          Wording.state(run.state()),
          Wording.duration(run.started(), run.ended()),
          run.chosen().getOrDefault("as_of", ""),
          String.join(", ", failed.get(run.id())));
    }
    return table;
  }

  private String next() {
    if (night.isEmpty()) {
      return "ukendt; ./pejl schedules deploy sætter natten i plan";
    }
    return night.get().isPaused()
        ? "ingen, natten er på pause; ./pejl schedules resume sætter den i plan"
        : Wording.time(night.get().nextRun());
  }

  /** For machines. */
  Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("url", address.toString());
    fields.put("processes", processes);
    fields.put("unready", unready);
    fields.put("paused", night.map(ScheduledDag::isPaused).orElse(null));
    fields.put("next_run_at", text(night.flatMap(ScheduledDag::nextRun)));
    fields.put("runs", runs.stream().map(this::fields).toList());
    return fields;
  }

  private Map<String, Object> fields(DagRun run) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("run", run.id());
    fields.put("kind", run.kind());
    fields.put("state", run.state());
    fields.put("due_at", run.due().toString());
    fields.put("started_at", text(run.started()));
    fields.put("ended_at", text(run.ended()));
    fields.put("as_of", run.chosen().get("as_of"));
    fields.put("failed", failed.get(run.id()));
    return fields;
  }

  private static String text(Optional<Instant> time) {
    return time.map(Instant::toString).orElse(null);
  }
}
