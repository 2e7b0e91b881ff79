package dk.pejl.warehouse.ledger;

import java.time.Instant;
import java.util.Objects;

/**
 * One delivery's staged output: every record of it is accepted or held. {@code folder} is where it
 * lies below {@code staged/}; {@code recordedAt} is when the step was last used, and the newest
 * counts.
 */
public record Stage(
    DeliveryKey delivery,
    String fingerprint,
    String folder,
    StageOutcome outcome,
    StageCounts counts,
    Instant recordedAt) {
  public Stage {
    Objects.requireNonNull(delivery, "delivery is null");
    Objects.requireNonNull(fingerprint, "fingerprint is null");
    Objects.requireNonNull(folder, "folder is null");
    Objects.requireNonNull(outcome, "outcome is null");
    Objects.requireNonNull(counts, "counts is null");
    Objects.requireNonNull(recordedAt, "recordedAt is null");
  }
}
