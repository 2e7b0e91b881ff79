package dk.pejl.warehouse.indicator;

import java.util.Locale;

/** Which rule of discretion holds for an indicator's values. */
public enum Disclosure {
  /** No count of 1-4; a rate needs a denominator of 5, and neither part may be 1-4. */
  PERSONS(5),
  /** No score or share on fewer than 5 respondents. */
  SURVEY(5),
  /** No score on fewer than 5 companies. */
  COMPANIES(5),
  /** Counts no people: nothing is hidden. */
  NO_PERSONS(0),
  /** Published by somebody else already: shown as published. */
  PUBLIC(0);

  private final int threshold;

  Disclosure(int threshold) {
    this.threshold = threshold;
  }

  /** The smallest number that may be shown; 0 when nothing is hidden. */
  public int threshold() {
    return threshold;
  }

  /** The code in tables and files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
