package dk.pejl.warehouse.indicator;

import java.util.Locale;

/** Where values come from: an official table, computed from records, or both beside each other. */
public enum Route {
  OFFICIAL,
  COMPUTED,
  BOTH;

  /** The code in tables and files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
