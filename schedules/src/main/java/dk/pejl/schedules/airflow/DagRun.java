package dk.pejl.schedules.airflow;

import dk.pejl.schedules.airflow.generated.model.Run;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One run of a DAG.
 *
 * @param kind {@code scheduled}, {@code manual}, {@code backfill} or another of Airflow's
 * @param state {@code queued}, {@code running}, {@code success} or {@code failed}
 * @param due when it was to start
 * @param chosen what the caller chose, by the name of the parameter
 */
public record DagRun(
    String id,
    String kind,
    String state,
    Instant due,
    Optional<Instant> started,
    Optional<Instant> ended,
    Map<String, String> chosen) {
  public DagRun {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(kind, "kind is null");
    Objects.requireNonNull(state, "state is null");
    Objects.requireNonNull(due, "due is null");
    chosen = Map.copyOf(chosen);
  }

  static DagRun of(Run run) {
    return new DagRun(
        run.getDagRunId(),
        run.getRunType(),
        run.getState(),
        run.getRunAfter().toInstant(),
        instant(run.getStartDate()),
        instant(run.getEndDate()),
        texts(run.getConf()));
  }

  static Optional<Instant> instant(OffsetDateTime time) {
    return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
  }

  private static Map<String, String> texts(Map<String, Object> conf) {
    Map<String, String> texts = new HashMap<>();
    if (conf != null) {
      conf.forEach((name, value) -> texts.put(name, String.valueOf(value)));
    }
    return texts;
  }

  /** Whether nothing of it will happen any more. */
  public boolean hasEnded() {
    return hasSucceeded() || state.equals("failed");
  }

  /** Whether all of it went well. */
  public boolean hasSucceeded() {
    return state.equals("success");
  }
}
