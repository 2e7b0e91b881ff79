package dk.pejl.warehouse.ledger;

import java.time.Instant;
import java.util.Objects;

/** What a person decided about what is served, such as going back to an earlier release. */
public record Decision(Instant decidedAt, String kind, String subject, String reason) {
  public Decision {
    Objects.requireNonNull(decidedAt, "decidedAt is null");
    Objects.requireNonNull(kind, "kind is null");
    Objects.requireNonNull(subject, "subject is null");
    Objects.requireNonNull(reason, "reason is null");
  }
}
