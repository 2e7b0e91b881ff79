package dk.pejl.warehouse.suppression;

import java.util.Locale;

/** What readers see of a part of a value. */
public enum Seen {
  /** Its number. */
  SHOWN,
  /** That it is hidden for discretion. */
  HIDDEN,
  /** Nothing, for another reason: it is not published, or not yet. */
  UNTOLD;

  static Seen of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
