package dk.pejl.schedules;

import dk.pejl.schedules.airflow.AirflowClient;
import dk.pejl.schedules.airflow.DagRun;
import dk.pejl.schedules.airflow.ScheduledDag;
import dk.pejl.schedules.server.Deployment;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the night runs by itself, and when.
 *
 * @param unended the runs that wait or are in progress
 */
record Plan(ScheduledDag night, List<DagRun> unended) {
  private static final int NEWEST = 20;

  Plan {
    unended = List.copyOf(unended);
  }

  static Plan of(AirflowClient airflow, ScheduledDag night) {
    return new Plan(
        night,
        airflow.newestRuns(Deployment.NIGHT, NEWEST).stream()
            .filter(run -> !run.hasEnded())
            .toList());
  }

  /** For people. */
  String text(Instant now) {
    StringBuilder text = new StringBuilder(night.isPaused() ? paused() : planned(now));
    for (DagRun run : unended) {
      text.append("I gang: ")
          .append(run.id())
          .append(
              night.isPaused()
                  ? ". Den opgave, der kører, bliver færdig; resten venter til ./pejl schedules resume\n"
                  : "\n");
    }
    return text.toString();
  }

  private static String paused() {
    return "Natten er på pause og kører først igen efter ./pejl schedules resume\n";
  }

  /** A night that was passed over while the plan was on pause is due already. */
  private String planned(Instant now) {
    boolean isDue = night.nextRun().filter(next -> !next.isAfter(now)).isPresent();
    return "Natten er i plan. Næste nat: "
        + (isDue ? "straks, for den seneste er ikke kørt" : Wording.time(night.nextRun()))
        + "\n";
  }

  /** For machines; a night on pause has no next run. */
  Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("paused", night.isPaused());
    fields.put(
        "next_run_at",
        night.isPaused() ? null : night.nextRun().map(Instant::toString).orElse(null));
    fields.put("unended", unended.stream().map(DagRun::id).toList());
    return fields;
  }
}
