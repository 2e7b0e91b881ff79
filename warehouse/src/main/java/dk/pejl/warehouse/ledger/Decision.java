package dk.pejl.warehouse.ledger;

import java.time.Instant;
import java.util.Objects;

/**
 * What a person decided about what counts or is served, such as going back to an earlier release.
 *
 * @param decidedBy the account that it was decided with; empty when not known
 */
public record Decision(
    Instant decidedAt, String kind, String subject, String reason, String decidedBy) {
  /** A file, by its SHA-256, that counts no more. */
  public static final String WITHDRAW = "withdraw";

  /** A withdrawn file, by its SHA-256, that may be delivered again. */
  public static final String READMIT = "readmit";

  /** A new pseudonym key, by its id. */
  public static final String ROTATE_KEY = "rotate_key";

  public Decision {
    Objects.requireNonNull(decidedAt, "decidedAt is null");
    Objects.requireNonNull(kind, "kind is null");
    Objects.requireNonNull(subject, "subject is null");
    Objects.requireNonNull(reason, "reason is null");
    Objects.requireNonNull(decidedBy, "decidedBy is null");
  }
}
