package dk.pejl.warehouse.register;

import java.util.Locale;

/** What sort of document states the targets. */
public enum DocumentKind {
  PARTNERSHIP("Samarbejdsaftale"),
  QUALITY_PLAN("Kvalitetsplan"),
  GRANT_PROJECT("Puljeprojekt"),
  MUNICIPAL_STRATEGY("Kommunal strategi"),
  NATIONAL_PARTNERSHIP("Nationalt partnerskab");

  private final String title;

  DocumentKind(String title) {
    this.title = title;
  }

  /** The code in tables and register files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The Danish word. */
  public String title() {
    return title;
  }
}
