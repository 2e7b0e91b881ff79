package dk.pejl.warehouse.ledger;

import java.time.Instant;
import java.util.Objects;

/**
 * A finding about a file that is no delivery, such as one that no contract knows. {@code text} is
 * Danish and holds nothing of the content.
 */
public record FileFinding(
    String sha256, String fileName, String rule, String severity, String text, Instant seenAt) {
  public FileFinding {
    Objects.requireNonNull(sha256, "sha256 is null");
    Objects.requireNonNull(fileName, "fileName is null");
    Objects.requireNonNull(rule, "rule is null");
    Objects.requireNonNull(severity, "severity is null");
    Objects.requireNonNull(text, "text is null");
    Objects.requireNonNull(seenAt, "seenAt is null");
  }
}
