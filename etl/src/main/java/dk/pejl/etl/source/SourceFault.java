package dk.pejl.etl.source;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A source brought nothing. The message is Danish, one line: what happened and what to do. It never
 * holds a key.
 */
public final class SourceFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final FaultKind kind;
  private final transient Optional<Duration> retryAfter;

  SourceFault(FaultKind kind, String message) {
    this(kind, message, Optional.empty(), null);
  }

  SourceFault(FaultKind kind, String message, Throwable cause) {
    this(kind, message, Optional.empty(), cause);
  }

  SourceFault(FaultKind kind, String message, Optional<Duration> retryAfter, Throwable cause) {
    super(oneLine(message), cause);
    this.kind = Objects.requireNonNull(kind, "kind is null");
    this.retryAfter = retryAfter;
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\s+", " ").strip();
  }

  /** Why. */
  public FaultKind kind() {
    return kind;
  }

  /** How long the source asks to be left alone. */
  Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
