package dk.pejl.warehouse.register;

/** How a value is held against a goal, in the document's own words ("over", "mindst"). */
public enum Comparison {
  OVER(">"),
  AT_LEAST(">="),
  UNDER("<"),
  AT_MOST("<=");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** The sign in tables and register files. */
  public String sign() {
    return sign;
  }
}
