package dk.pejl.warehouse.status;

/** Titles in a table: on a screen as long as leaves room for the rest, in a file or pipe whole. */
enum Titles {
  SHORT,
  WHOLE;

  private static final int WIDTH = 64;

  /** Short if the launcher says that the output is a screen. */
  static Titles forOutput() {
    return Boolean.getBoolean("pejl.screen") ? SHORT : WHOLE;
  }

  /** The title as it is shown. */
  String of(String title) {
    return this == WHOLE || title.length() <= WIDTH
        ? title
        : title.substring(0, WIDTH - 1).stripTrailing() + "…";
  }
}
