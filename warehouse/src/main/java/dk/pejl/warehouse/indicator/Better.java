package dk.pejl.warehouse.indicator;

import java.util.Locale;

/** Which way is better; {@code NONE} when neither is, or when it depends on the scope. */
public enum Better {
  UP,
  DOWN,
  NONE;

  /** The code in tables and files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
