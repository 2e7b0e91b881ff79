package dk.pejl.dashboards.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rules of axe-core, put into a page. */
final class Axe {
  private static final String FILE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private final String rules;

  private Axe(String rules) {
    this.rules = rules;
  }

  static Axe load() {
    try (InputStream stream = Axe.class.getResourceAsStream(FILE)) {
      return new Axe(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE + ": " + e.getMessage(), e);
    }
  }

  /** What they find on the page. */
  List<Barrier> look(Browser browser) {
    browser.evaluate("window.axe ? '' : (() => { " + rules + "; return ''; })()");
    List<Barrier> barriers = new ArrayList<>();
    for (JsonNode seen : browser.evaluateJson(Script.BARRIERS.text())) {
      barriers.add(Barrier.of(seen));
    }
    return barriers;
  }
}
