package dk.pejl.warehouse.register;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When one version of a target counts: from {@code from} until before {@code to}. {@code
 * correction} gives the reason why an entry that was used before may be changed; else it is empty.
 */
public record Version(LocalDate from, LocalDate to, String correction) {
  /** The end of a version that no later one ends. */
  public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

  public Version {
    Objects.requireNonNull(from, "from is null");
    Objects.requireNonNull(to, "to is null");
    Objects.requireNonNull(correction, "correction is null");
  }

  /** Whether this version counts on {@code day}. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  /** Whether no later version ends this one. */
  public boolean isCurrent() {
    return to.equals(OPEN_END);
  }
}
