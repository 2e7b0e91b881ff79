package dk.pejl.warehouse.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that needs the operator, from when it was first seen until it was seen to be well.
 *
 * @param subject what it is about, as its kind says
 * @param closedAt empty while it is open
 * @param text what it is, in Danish, on one line, without anything of a delivery's content
 * @param link where more is seen; empty when not known
 */
public record Incident(
    IncidentKind kind,
    String subject,
    Instant openedAt,
    Optional<Instant> closedAt,
    String text,
    String link) {
  public Incident {
    Objects.requireNonNull(kind, "kind is null");
    Objects.requireNonNull(subject, "subject is null");
    Objects.requireNonNull(openedAt, "openedAt is null");
    Objects.requireNonNull(closedAt, "closedAt is null");
    Objects.requireNonNull(text, "text is null");
    Objects.requireNonNull(link, "link is null");
  }

  /** One that is seen now. */
  public static Incident open(
      IncidentKind kind, String subject, Instant now, String text, String link) {
    return new Incident(kind, subject, now, Optional.empty(), text, link);
  }

  /** Whether both are about the same, whenever they were seen. */
  public boolean isSame(Incident other) {
    return kind == other.kind && subject.equals(other.subject);
  }
}
