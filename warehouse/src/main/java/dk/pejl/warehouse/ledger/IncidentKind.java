package dk.pejl.warehouse.ledger;

import java.util.Locale;

/** What can need the operator. */
public enum IncidentKind {
  /** A task of the night failed; the subject is {@code task/code}. */
  NIGHT_FAILED,
  /** A check stopped a release; the subject is the check. */
  RELEASE_STOPPED,
  /** A delivery that was due is not there; the subject is {@code extract/sender}. */
  DELIVERY_LATE;

  /** The code in tables and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static IncidentKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
