package dk.pejl.warehouse.ledger;

import java.util.Locale;

/** What told when a delivery was known. */
public enum KnownFrom {
  /** A date in the file's name. */
  NAME,
  /** A date in the file's content. */
  CONTENT,
  /** The {@code .meta.json} file beside it. */
  META,
  /** Nothing told it, so it is the time of receipt. */
  RECEIPT;

  /** The word that the ledger and run files use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The source that {@code code} names. */
  public static KnownFrom of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
