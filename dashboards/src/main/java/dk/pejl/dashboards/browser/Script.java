package dk.pejl.dashboards.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A script that runs in a page; it lies in a file of its own. */
enum Script {
  BARRIERS,
  COMPLETE,
  FOCUS,
  HEIGHT,
  LOGIN,
  LOOK,
  MOUSE,
  ROWS,
  TABS,
  UNTIL;

  private final String text;

  Script() {
    String file = "/browser/" + name().toLowerCase(Locale.ROOT) + ".js";
    try (InputStream stream = Script.class.getResourceAsStream(file)) {
      this.text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  String text() {
    return text;
  }

  String text(Object... parts) {
    return text.formatted(parts);
  }
}
