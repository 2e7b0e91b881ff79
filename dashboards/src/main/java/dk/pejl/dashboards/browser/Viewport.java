package dk.pejl.dashboards.browser;

/** The part of a page that a browser shows, in CSS pixels. */
public record Viewport(int width, int height) {
  /** A laptop's. */
  public static final Viewport DESKTOP = new Viewport(1440, 900);

  /** A phone's, held upright. */
  public static final Viewport PHONE = new Viewport(390, 844);

  private static final int WIDEST_PHONE = 700;

  boolean isPhone() {
    return width <= WIDEST_PHONE;
  }

  Viewport ofHeight(int other) {
    return new Viewport(width, other);
  }
}
