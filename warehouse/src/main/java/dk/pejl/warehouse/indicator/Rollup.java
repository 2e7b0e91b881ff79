package dk.pejl.warehouse.indicator;

import java.util.Locale;

/** How an indicator adds up over time and over units. */
public enum Rollup {
  /** Parts add up. */
  SUM,
  /** Numerators over denominators, never a mean of rates. */
  RATE_OF_SUMS,
  /** The value at the end date of the period; over places, counts add up. */
  AS_OF,
  /** A mean over units, carried as sum and number. */
  MEAN_OF_UNITS;

  /** The code in tables and files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
