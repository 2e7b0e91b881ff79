package dk.pejl.dashboards.browser;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.dashboards.superset.SupersetClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One dashboard, opened as it is meant to be seen: on a laptop, or in one column on a phone. */
record DashboardPage(Visit visit, String slug) {
  private static final String OF_PHONES = "-mobil";

  /** A taller picture than this Chromium draws with holes. */
  private static final int TALLEST = 16_000;

  private static final int GROWTHS = 4;

  Viewport viewport() {
    return slug.endsWith(OF_PHONES) ? Viewport.PHONE : Viewport.DESKTOP;
  }

  /** Opens the first tab; how long it took until it was complete, if it was. */
  Optional<Duration> open() {
    visit.browser().resize(viewport());
    visit.open(SupersetClient.dashboardPage(slug) + query());
    return visit.awaitDashboard();
  }

  private String query() {
    return slug.endsWith(OF_PHONES) ? "?standalone=2" : "";
  }

  /** The names on the outermost tabs; none when the dashboard has no tabs. */
  List<String> tabs() {
    JsonNode names =
        visit
            .browser()
            .evaluateJson(
                "JSON.stringify((%s).map(tab => tab.innerText))".formatted(Script.TABS.text()));
    List<String> tabs = new ArrayList<>();
    names.forEach(name -> tabs.add(name.asText().strip()));
    return tabs;
  }

  /** Goes to another tab; how long it took until it was complete, if it was. */
  Optional<Duration> openTab(int index) {
    Browser browser = visit.browser();
    browser.resize(viewport());
    String click =
        "(() => { const at = performance.now(); (%s)[%d].click(); return String(Math.round(at)); })()";
    long clicked = Long.parseLong(browser.evaluate(click.formatted(Script.TABS.text(), index)));
    return visit.awaitDashboard().map(complete -> complete.minusMillis(clicked));
  }

  /** Makes the screen so high that the whole page is on it and drawn. */
  Viewport grow() {
    Browser browser = visit.browser();
    for (int i = 0; i < GROWTHS; i++) {
      int height = (int) Double.parseDouble(browser.evaluate(Script.HEIGHT.text()));
      if (height <= browser.viewport().height()) {
        break;
      }
      browser.resize(viewport().ofHeight(Math.min(height, TALLEST)));
      visit.awaitDashboard();
    }
    return browser.viewport();
  }

  /** What stands on the screen now. */
  JsonNode look() {
    return visit.browser().evaluateJson(Script.LOOK.text());
  }

  void screenshot(Path file) {
    visit.browser().screenshot(file);
  }
}
