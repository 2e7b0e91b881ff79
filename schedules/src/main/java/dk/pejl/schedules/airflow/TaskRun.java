package dk.pejl.schedules.airflow;

import dk.pejl.schedules.airflow.generated.model.Task;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One task of one run.
 *
 * @param task its name: Airflow's id, for one that is mapped with what it is mapped to, such as
 *     {@code fetch:inbox}, or its number before it begins
 * @param mapIndex its number among the mapped; -1 where it is not
 * @param state Airflow's word for it, {@code none} until it is scheduled
 * @param tries how often it has been begun; 0 before the first time
 */
public record TaskRun(
    String task,
    int mapIndex,
    String state,
    int tries,
    Optional<Instant> started,
    Optional<Instant> ended) {
  private static final String MAPPED = ":";
  static final Comparator<TaskRun> BY_START =
      Comparator.comparing((TaskRun run) -> run.started().orElse(Instant.MAX))
          .thenComparing(TaskRun::task);

  public TaskRun {
    Objects.requireNonNull(task, "task is null");
    Objects.requireNonNull(state, "state is null");
  }

  static TaskRun of(Task task) {
    return new TaskRun(
        name(task),
        task.getMapIndex(),
        task.getState() == null ? "none" : task.getState(),
        task.getTryNumber(),
        DagRun.instant(task.getStartDate()),
        DagRun.instant(task.getEndDate()));
  }

  /** Airflow's ids have no colon. */
  private static String name(Task task) {
    if (task.getMapIndex() < 0) {
      return task.getTaskId();
    }
    String mappedTo = task.getRenderedMapIndex();
    return task.getTaskId() + MAPPED + (mappedTo == null ? task.getMapIndex() : mappedTo);
  }

  /** Airflow's id, which all that are mapped from one share. */
  String id() {
    return mapIndex < 0 ? task : task.substring(0, task.indexOf(MAPPED));
  }

  /** Whether it failed for good. */
  public boolean hasFailed() {
    return state.equals("failed");
  }
}
