package dk.pejl.warehouse.indicator;

import java.util.Locale;

/** Why the warehouse has an indicator. */
public enum IndicatorKind {
  /** A target is judged on it. */
  TARGET,
  /** A document follows it without a target. */
  TRACKED,
  /** Only a published figure needs it. */
  SUPPORTING,
  /** Background from public statistics; nothing is judged on it. */
  CONTEXT;

  /** The code in tables and files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
