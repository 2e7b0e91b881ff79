package dk.pejl.etl.report;

import dk.pejl.warehouse.check.Check;
import dk.pejl.warehouse.check.Checks;
import dk.pejl.warehouse.ledger.Incident;
import dk.pejl.warehouse.ledger.IncidentKind;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with the night: what failed tonight, and what of earlier is not well yet. */
final class NightIncidents {
  private static final Set<String> OF_A_RUN = Set.of("transform", "build", "publish", "load");

  private final NightEnd end;
  private final NightRuns runs;
  private final Checks checks;

  NightIncidents(NightEnd end, NightRuns runs, Checks checks) {
    this.end = end;
    this.runs = runs;
    this.checks = checks;
  }

  /** What is seen tonight; each once, as an incident that opens now. */
  List<Incident> seen(Instant now) {
    Set<Incident> seen = new LinkedHashSet<>();
    boolean stopped = end.how() == NightEnd.How.NOT_TOLD && runs.isStopped();
    for (FailedTask task : end.failed()) {
      if (task.isStop() && !runs.stops().isEmpty()) {
        stopped = true;
      } else if (task.isStop()) {
        seen.add(
            Incident.open(
                IncidentKind.RELEASE_STOPPED,
                task.name(),
                now,
                "en kontrol i " + task.name() + "; ./pejl publish siger hvilken",
                task.log()));
      } else {
        seen.add(
            Incident.open(IncidentKind.NIGHT_FAILED, task.subject(), now, task.text(), task.log()));
      }
    }
    if (stopped) {
      runs.stops().forEach(check -> seen.add(stop(check, now)));
    }
    return List.copyOf(seen);
  }

  private Incident stop(String checkId, Instant now) {
    String log =
        end.failed().stream()
            .filter(FailedTask::isStop)
            .map(FailedTask::log)
            .findFirst()
            .orElse("");
    String text =
        checks.all().stream()
            .filter(check -> check.id().equals(checkId))
            .map(Check::title)
            .findFirst()
            .orElse(checkId);
    return Incident.open(IncidentKind.RELEASE_STOPPED, checkId, now, text, log);
  }

  /**
   * Whether an incident of the night, not seen tonight, is well: the night says so, or something
   * that could not be done without what had failed was done since.
   */
  boolean isWell(Incident open) {
    if (end.how() == NightEnd.How.OK) {
      return true;
    }
    boolean came = runs.cameAfter(open.openedAt());
    if (open.kind() == IncidentKind.RELEASE_STOPPED) {
      return came || (runs.isStopped() && !runs.stops().contains(open.subject()));
    }
    String task = FailedTask.taskOf(open.subject());
    if (FailedTask.isFetch(task)) {
      return end.how() == NightEnd.How.FAILED && !end.hasFailed(task);
    }
    return came && (OF_A_RUN.contains(task) || end.isWholeButFetch());
  }
}
