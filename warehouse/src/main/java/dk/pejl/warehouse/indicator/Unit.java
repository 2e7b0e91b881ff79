package dk.pejl.warehouse.indicator;

import java.util.Locale;

/** What a value is counted in. */
public enum Unit {
  PERCENT("procent"),
  PP("procentpoint"),
  PERSONS("personer"),
  FULL_TIME_PERSONS("fuldtidspersoner"),
  ENROLMENTS("forløb"),
  AGREEMENTS("aftaler"),
  APPLICATIONS("ansøgninger"),
  CERTIFICATES("svendebreve"),
  CLASSES("hold"),
  DAYS("dage"),
  PUPILS("elever"),
  PLACES("pladser"),
  PROGRAMMES("uddannelser"),
  SCORE_1_5("score 1-5"),
  SCORE_1_10("score 1-10"),
  DKK("kroner");

  private final String title;

  Unit(String title) {
    this.title = title;
  }

  /** The code in tables and files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The Danish word. */
  public String title() {
    return title;
  }
}
