package dk.pejl.etl.rule;

import java.util.Locale;

/** What a finding means for its record or delivery. */
public enum Severity {
  /** The record counts; somebody should look. */
  WARN,
  /** The record is held: it counts nowhere, and its delivery does without it. */
  HOLD,
  /** The whole delivery does not count. */
  REJECT;

  /** As findings are stored: {@code warn}, {@code hold} or {@code reject}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
