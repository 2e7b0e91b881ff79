package dk.pejl.warehouse.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A run and how far it came; {@code finishedAt} is empty while it is open. */
public record RunEntry(Run run, RunOutcome outcome, Optional<Instant> finishedAt) {
  public RunEntry {
    Objects.requireNonNull(run, "run is null");
    Objects.requireNonNull(outcome, "outcome is null");
    Objects.requireNonNull(finishedAt, "finishedAt is null");
  }
}
