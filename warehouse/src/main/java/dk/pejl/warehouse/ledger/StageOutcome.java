package dk.pejl.warehouse.ledger;

import java.util.Locale;

/** What staging made of a delivery. */
public enum StageOutcome {
  /** Its accepted records count. */
  USABLE,
  /** The whole delivery is set aside and does not count in its slot. */
  REJECTED;

  /** The code in tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The outcome with this code. */
  public static StageOutcome of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
