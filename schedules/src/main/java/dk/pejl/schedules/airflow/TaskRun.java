package dk.pejl.schedules.airflow;

import dk.pejl.schedules.airflow.generated.model.Task;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One task of one run.
 *
 * @param state Airflow's word for it, {@code none} until it is scheduled
 * @param tries how often it has been begun; 0 before the first time
 */
public record TaskRun(
    String task, String state, int tries, Optional<Instant> started, Optional<Instant> ended) {
  static final Comparator<TaskRun> BY_START =
      Comparator.comparing((TaskRun run) -> run.started().orElse(Instant.MAX))
          .thenComparing(TaskRun::task);

  public TaskRun {
    Objects.requireNonNull(task, "task is null");
    Objects.requireNonNull(state, "state is null");
  }

  static TaskRun of(Task task) {
    return new TaskRun(
        task.getTaskId(),
        task.getState() == null ? "none" : task.getState(),
        task.getTryNumber(),
        DagRun.instant(task.getStartDate()),
        DagRun.instant(task.getEndDate()));
  }

  /** Whether it failed for good. */
  public boolean hasFailed() {
    return state.equals("failed");
  }
}
