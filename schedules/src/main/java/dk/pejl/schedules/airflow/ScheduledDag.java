package dk.pejl.schedules.airflow;

import dk.pejl.schedules.airflow.generated.model.Dag;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A DAG as Airflow has it: whether its schedule is on, and when it runs next by itself. */
public record ScheduledDag(String id, boolean isPaused, Optional<Instant> nextRun) {
  public ScheduledDag {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(nextRun, "nextRun is null");
  }

  static ScheduledDag of(Dag dag) {
    return new ScheduledDag(
        dag.getDagId(), dag.getIsPaused(), DagRun.instant(dag.getNextDagrunRunAfter()));
  }
}
