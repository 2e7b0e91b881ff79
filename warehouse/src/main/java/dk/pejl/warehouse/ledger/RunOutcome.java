package dk.pejl.warehouse.ledger;

import java.util.Locale;

/** How far a run came. */
public enum RunOutcome {
  /** It is under way, or died on the way. */
  OPEN,
  /** It made the release that was then served. */
  PUBLISHED,
  /** It gave the same as the release that is served. */
  UNCHANGED,
  /** A check stopped it. */
  STOPPED;

  /** The code in tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The outcome with this code. */
  public static RunOutcome of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
