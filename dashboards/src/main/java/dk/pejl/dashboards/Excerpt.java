package dk.pejl.dashboards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * Two values of one field, short enough for a line. Of long ones that begin alike, the place where
 * they part is shown.
 */
record Excerpt(String from, String to) {
  private static final int LONG = 60;
  private static final int BEFORE = 12;
  private static final String NOTHING = "intet";

  Excerpt {
    Objects.requireNonNull(from, "from is null");
    Objects.requireNonNull(to, "to is null");
  }

  static Excerpt of(JsonNode from, JsonNode to) {
    String one = text(from);
    String other = text(to);
    int start = 0;
    if (one.length() > LONG || other.length() > LONG) {
      start = Math.max(0, alike(one, other) - BEFORE);
    }
    return new Excerpt(shorten(one, start), shorten(other, start));
  }

  private static String text(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return NOTHING;
    }
    return value.isTextual() ? "»" + value.asText().replace('\n', '¶') + "«" : value.toString();
  }

  private static int alike(String one, String other) {
    int both = Math.min(one.length(), other.length());
    int alike = 0;
    while (alike < both && one.charAt(alike) == other.charAt(alike)) {
      alike++;
    }
    return alike;
  }

  private static String shorten(String text, int start) {
    if (text.length() <= start || start == 0) {
      return text.length() > LONG ? text.substring(0, LONG) + "…" : text;
    }
    int end = Math.min(text.length(), start + LONG);
    return "…" + text.substring(start, end) + (end < text.length() ? "…" : "");
  }

  @Override
  public String toString() {
    return from + " → " + to;
  }
}
