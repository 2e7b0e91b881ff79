package dk.pejl.etl.landing;

import java.util.Locale;

/** What a delivery does to what its slot showed before. */
public enum DeliveryMode {
  /** Replaces the slot whole; a record that is missing is deleted. */
  SNAPSHOT,
  /** Adds its records to those of the slot's earlier deliveries. */
  APPEND,
  /** Changes the slot's records by key and operation. */
  CHANGE;

  /** The word that contracts, the ledger and run files use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The mode that {@code code} names. */
  public static DeliveryMode of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
