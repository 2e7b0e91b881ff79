package dk.pejl.warehouse.register;

import java.util.Locale;

/** Whether a target gives a number and a date, a direction only, or promises everyone. */
public enum TargetType {
  QUANTIFIED,
  DIRECTIONAL,
  COVERAGE;

  /** The code in tables and register files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
