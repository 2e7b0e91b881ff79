package dk.pejl.schedules;

import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import dk.pejl.console.TextTable;
import dk.pejl.schedules.airflow.AirflowClient;
import dk.pejl.schedules.airflow.DagRun;
import dk.pejl.schedules.airflow.RunWatch;
import dk.pejl.schedules.airflow.ScheduledDag;
import dk.pejl.schedules.airflow.TaskRun;
import dk.pejl.schedules.server.Deployment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the night now. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Kører natten nu. Med --wait ventes, til den er slut; fejler den, er koden 4.")
final class RunCommand implements Runnable {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final Duration LONGEST_NIGHT = Duration.ofHours(12);
  private static final int LOG_LINES = 20;
  private static final Set<String> WAITING = Set.of("none", "scheduled", "queued");

  private final Context context;

  @Option(names = "--wait", description = "Vent, til kørslen er slut")
  private boolean wait;

  @Option(
      names = "--as-of",
      paramLabel = "DATO",
      description = "Status pr. datoen (ÅÅÅÅ-MM-DD); uden er det i dag")
  private Optional<LocalDate> asOf;

  @Option(names = "--json", description = "JSON til maskiner")
  private boolean json;

  RunCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    AirflowClient airflow = context.server().client();
    requireLoose(airflow);
    Map<String, Object> chosen = new LinkedHashMap<>();
    asOf.ifPresent(date -> chosen.put("as_of", date.toString()));
    DagRun started = airflow.trigger(Deployment.NIGHT, newRunId(), chosen);
    context.progress().note("Kørsel " + started.id() + " er sat i gang");
    DagRun run = wait ? follow(airflow, started) : started;
    List<TaskRun> tasks = airflow.tasks(Deployment.NIGHT, run.id());
    show(run, tasks);
    if (!run.hasEnded()) {
      return;
    }
    tasks.stream().filter(TaskRun::hasFailed).forEach(task -> showLogEnd(airflow, run, task));
    if (!run.hasSucceeded()) {
      throw PejlException.outsideService(
          "Cannot complete run " + run.id() + ": see its tasks above, and ./pejl schedules logs");
    }
  }

  /** Airflow takes a run of a DAG on pause and lets it wait without a word. */
  private static void requireLoose(AirflowClient airflow) {
    if (airflow.findDag(Deployment.NIGHT).filter(ScheduledDag::isPaused).isPresent()) {
      throw PejlException.wrongInput(
          "Cannot run the night: it is on pause, ./pejl schedules resume ends that");
    }
  }

  private String newRunId() {
    String unique = UUID.randomUUID().toString().substring(0, 8);
    return "manual__" + STAMP.format(context.clock().instant()) + "-" + unique;
  }

  private DagRun follow(AirflowClient airflow, DagRun run) {
    return new RunWatch(airflow, context.pause(), context.clock(), LONGEST_NIGHT)
        .await(Deployment.NIGHT, run.id(), this::tell);
  }

  /** Waiting is not worth telling. */
  private void tell(TaskRun task) {
    if (task.tries() > 0 && !WAITING.contains(task.state())) {
      context.progress().note(task.task() + ": " + Wording.state(task.state()));
    }
  }

  private void show(DagRun run, List<TaskRun> tasks) {
    if (json) {
      context.out().println(Json.text(tasks.stream().map(task -> fields(run, task)).toList()));
      return;
    }
    context.out().println("Kørsel " + run.id() + ": " + Wording.state(run.state()));
    TextTable table = new TextTable("Opgave", "Tilstand", "Forsøg", "Varede");
    for (TaskRun task : tasks) {
      String took = Wording.duration(task.started(), task.ended());
      table.add(task.task(), Wording.state(task.state()), task.tries(), took);
    }
    context.out().print(table.text());
  }

  private static Map<String, Object> fields(DagRun run, TaskRun task) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("run", run.id());
    fields.put("run_state", run.state());
    fields.put("task", task.task());
    fields.put("state", task.state());
    fields.put("tries", task.tries());
    fields.put("started_at", task.started().map(Object::toString).orElse(null));
    fields.put("ended_at", task.ended().map(Object::toString).orElse(null));
    return fields;
  }

  private void showLogEnd(AirflowClient airflow, DagRun run, TaskRun task) {
    List<String> log = airflow.log(Deployment.NIGHT, run.id(), task, task.tries());
    context.err().println("Slutningen af loggen for " + task.task() + ":");
    log.subList(Math.max(0, log.size() - LOG_LINES), log.size())
        .forEach(line -> context.err().println("  | " + line));
  }
}
