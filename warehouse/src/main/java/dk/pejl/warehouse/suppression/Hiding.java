package dk.pejl.warehouse.suppression;

import java.util.Locale;

/** What a policy hides, besides nothing. */
public enum Hiding {
  /** A count from 1 to below the threshold. */
  SMALL_COUNT,
  /** A rate, score or share whose denominator is below the threshold. */
  SMALL_BASE,
  /** A rate whose numerator, or the rest, is from 1 to below the threshold. */
  SMALL_PART;

  /** The code in the policy file. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
