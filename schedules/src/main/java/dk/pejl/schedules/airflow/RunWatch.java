package dk.pejl.schedules.airflow;

import dk.pejl.console.Pause;
import dk.pejl.console.PejlException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Follows a run to its end and tells of each task that changes on the way. */
public final class RunWatch {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final AirflowClient airflow;
  private final Pause pause;
  private final InstantSource clock;
  private final Duration patience;

  /** Gives up after {@code patience}. */
  public RunWatch(AirflowClient airflow, Pause pause, InstantSource clock, Duration patience) {
    this.airflow = Objects.requireNonNull(airflow, "airflow is null");
    this.pause = Objects.requireNonNull(pause, "pause is null");
    this.clock = Objects.requireNonNull(clock, "clock is null");
    this.patience = Objects.requireNonNull(patience, "patience is null");
  }

  /** Waits until the run has ended; {@code changed} hears of each new state or try of a task. */
  public DagRun await(String dag, String runId, Consumer<TaskRun> changed) {
    Instant latest = clock.instant().plus(patience);
    Map<String, String> told = new HashMap<>();
    while (true) {
      DagRun run = find(dag, runId);
      for (TaskRun task : airflow.tasks(dag, runId)) {
        String news = task.state() + task.tries();
        if (!news.equals(told.put(task.task(), news))) {
          changed.accept(task);
        }
      }
      if (run.hasEnded()) {
        return run;
      }
      if (clock.instant().isAfter(latest)) {
        throw PejlException.outsideService(
            "Cannot wait longer for run "
                + runId
                + ": still "
                + run.state()
                + " after "
                + patience);
      }
      pause.sleep(BETWEEN_LOOKS);
    }
  }

  private DagRun find(String dag, String runId) {
    return airflow
        .findRun(dag, runId)
        .orElseThrow(
            () -> PejlException.wrongInput("Cannot follow run " + runId + ": there is none"));
  }
}
