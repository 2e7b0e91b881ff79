package dk.pejl.warehouse.check;

import java.util.Objects;

/**
 * How a check came out. {@code failures} counts the rows that its query gave; {@code example} is
 * the first of them as {@code column=value, ...}, empty when it passed.
 */
public record CheckResult(Check check, long failures, String example) {
  public CheckResult {
    Objects.requireNonNull(check, "check is null");
    Objects.requireNonNull(example, "example is null");
  }

  /** Whether nothing was wrong. */
  public boolean passed() {
    return failures == 0;
  }

  /** Whether the release must not be published. */
  public boolean stops() {
    return !passed() && check.severity() == Severity.STOP;
  }
}
