package dk.pejl.warehouse.register;

import java.util.Locale;

/** Where the value shall go. {@code KEEP_OR_UP}: equal to the baseline is good enough. */
public enum Direction {
  UP,
  DOWN,
  KEEP_OR_UP;

  /** The code in tables and register files: {@code keep-or-up}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
