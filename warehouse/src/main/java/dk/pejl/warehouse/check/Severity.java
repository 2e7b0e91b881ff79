package dk.pejl.warehouse.check;

import java.util.Locale;

/** What a check that fails does to the release. */
public enum Severity {
  /** The release is not published. */
  STOP,
  /** The release is published; people should know. */
  WARN;

  /** The code in tables and check files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
