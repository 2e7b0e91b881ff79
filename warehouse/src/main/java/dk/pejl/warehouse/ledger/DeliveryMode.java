package dk.pejl.warehouse.ledger;

import java.util.Locale;

/** How a delivery acts on its slot. */
public enum DeliveryMode {
  /** The newest replaces the slot whole; a record that is missing is deleted. */
  SNAPSHOT,
  /** Every delivery adds its records. */
  APPEND,
  /** Each record is a key and an operation. */
  CHANGE;

  /** The code in tables and contracts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The mode with this code. */
  public static DeliveryMode of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
