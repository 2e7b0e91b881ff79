package dk.pejl.etl.report;

import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.RunEntry;
import dk.pejl.warehouse.ledger.RunOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The runs that the ledger remembers, as the morning looks at them. */
record NightRuns(List<RunEntry> all, List<String> stops) {
  private static final Set<RunOutcome> CAME = Set.of(RunOutcome.PUBLISHED, RunOutcome.UNCHANGED);
  private static final Comparator<RunEntry> BY_ID =
      Comparator.comparing(entry -> entry.run().runId());

  NightRuns {
    all = List.copyOf(all);
    stops = List.copyOf(stops);
  }

  /** With the checks that stopped the newest run, if any did. */
  static NightRuns of(Ledger ledger) {
    List<RunEntry> all = ledger.runs();
    List<String> stops =
        newest(all)
            .filter(newest -> newest.outcome() == RunOutcome.STOPPED)
            .map(newest -> ledger.stops(newest.run().runId()))
            .orElse(List.of());
    return new NightRuns(all, stops);
  }

  private static Optional<RunEntry> newest(List<RunEntry> all) {
    return all.stream().max(BY_ID);
  }

  /** Whether a check stopped the newest run. */
  boolean isStopped() {
    return newest(all).filter(run -> run.outcome() == RunOutcome.STOPPED).isPresent();
  }

  /** Whether a run came to its end, with a release or nothing new, after {@code moment}. */
  boolean cameAfter(Instant moment) {
    return came().stream()
        .anyMatch(run -> run.finishedAt().filter(end -> end.isAfter(moment)).isPresent());
  }

  /** The newest run that came to its end as of {@code day} or later. */
  Optional<RunEntry> cameFor(LocalDate day) {
    return came().stream().filter(run -> !run.run().asOf().isBefore(day)).max(BY_ID);
  }

  private List<RunEntry> came() {
    return all.stream().filter(run -> CAME.contains(run.outcome())).toList();
  }
}
