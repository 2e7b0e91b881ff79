package dk.pejl.warehouse.indicator;

import java.util.Locale;

/** Which rule of discretion holds for an indicator's values; its numbers are in the policy. */
public enum Disclosure {
  /** No count of 1-4; a rate needs a denominator of 5, and neither part may be 1-4. */
  PERSONS,
  /** No score or share on fewer than 5 respondents. */
  SURVEY,
  /** No score on fewer than 5 companies. */
  COMPANIES,
  /** Counts no people: nothing is hidden. */
  NO_PERSONS,
  /** Published by somebody else already: shown as published. */
  PUBLIC;

  /** The code in tables and files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
