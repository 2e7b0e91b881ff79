package dk.pejl.dashboards.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.pejl.console.PejlException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who sits at a browser before one server.
 *
 * @param server the server's address
 */
public record Visit(Browser browser, URI server) {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration PATIENCE_AFTER_LOGIN = Duration.ofSeconds(30);
  private static final int LOGINS = 4;
  private static final int LOOKS_A_SECOND = 10;
  private static final int PAGES = 1000;
  private static final String LATE = "late";

  public Visit {
    Objects.requireNonNull(browser, "browser is null");
    Objects.requireNonNull(server, "server is null");
  }

  /** Logs in by the form, as people do: once more when it comes back. */
  public void login(String name, String password) {
    for (int i = 0; i < LOGINS; i++) {
      open("/login/");
      require(
          "document.querySelector('#username') || location.pathname !== '/login/'",
          "the page to log in");
      tryLogin(name, password);
      String after = "location.pathname !== '/login/' && document.readyState === 'complete'";
      if (await(after, PATIENCE_AFTER_LOGIN).isPresent()) {
        return;
      }
    }
    throw PejlException.outsideService(
        "Cannot log in as " + name + ": the page after it does not come");
  }

  /** Fills in the form on which people log in, whatever comes of it. */
  public void tryLogin(String name, String password) {
    browser.evaluate(Script.LOGIN.text(quoted(name), quoted(password)));
  }

  /** Logs out whoever is logged in. */
  public void logout() {
    leave(); // or what the last page still waits for gives its session back
    open("/logout/");
    require("document.querySelector('#username')", "the page to log in");
  }

  /** Clicks on what {@code node}, a script, finds, as a mouse does. */
  public void click(String node) {
    browser.evaluate(Script.MOUSE.text(node, "pointerdown mousedown pointerup mouseup click"));
  }

  /** Points at what {@code node}, a script, finds. */
  public void hover(String node) {
    browser.evaluate(
        Script.MOUSE.text(node, "pointerover pointerenter mouseover mouseenter mousemove"));
  }

  /** Goes to a page below the server, without waiting for it. */
  public void open(String path) {
    browser.open(server.resolve(path));
  }

  /** Goes to an empty page, so that nothing of the last one is left. */
  void leave() {
    browser.open(URI.create("about:blank"));
    require("location.href === 'about:blank'", "an empty page");
  }

  /** Waits until the dashboard that was opened is complete, at most a minute. */
  public Optional<Duration> awaitDashboard() {
    return await(Script.COMPLETE.text());
  }

  /** Waits until the dashboard that was opened is complete, and goes no further without it. */
  public void requireDashboard() {
    require(Script.COMPLETE.text(), "the whole dashboard");
  }

  /** Waits until {@code condition} holds, and goes no further without it. */
  public void require(String condition, String what) {
    if (await(condition).isEmpty()) {
      throw PejlException.outsideService(
          "Cannot see " + what + ": it did not come within a minute");
    }
  }

  /**
   * Waits until {@code condition}, a script, holds three times in a row.
   *
   * @return how old the page was when it began to hold; empty when it did not within a minute
   */
  public Optional<Duration> await(String condition) {
    return await(condition, PATIENCE);
  }

  private Optional<Duration> await(String condition, Duration patience) {
    long looks = patience.toSeconds() * LOOKS_A_SECOND;
    // A page that is left while it waits gives no answer, so the next one is asked.
    for (int i = 0; i < PAGES; i++) {
      String since = browser.evaluate(Script.UNTIL.text(looks, condition));
      if (since.equals(LATE)) {
        return Optional.empty();
      }
      if (!since.isEmpty()) {
        return Optional.of(Duration.ofMillis(Long.parseLong(since)));
      }
    }
    throw new IllegalStateException("Cannot wait in pages that go on and on: " + condition);
  }

  /** All text that stands on the page. */
  public String text() {
    return browser.evaluate("document.body.innerText");
  }

  /** Every text that a person sees on the page or hears of it. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    browser.evaluateJson(Script.LOOK.text()).path("texts").forEach(t -> texts.add(t.asText()));
    return texts;
  }

  /** Opens a dashboard on a laptop, at a tab counted from 0, with all of it on the screen. */
  public void openWhole(String slug, int tab) {
    DashboardPage page = new DashboardPage(this, slug);
    page.open();
    if (tab > 0) {
      page.openTab(tab);
    }
    page.grow();
    requireDashboard();
  }

  /** The rows of a chart's table as they stand on the page, cell by cell; none without a table. */
  public List<List<String>> rows(String chart) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : browser.evaluateJson(Script.ROWS.text(quoted(chart)))) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(cell.asText()));
      rows.add(cells);
    }
    return rows;
  }

  private static String quoted(String text) {
    return new TextNode(text).toString();
  }
}
