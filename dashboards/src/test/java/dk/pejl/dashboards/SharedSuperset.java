package dk.pejl.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.console.Progress;
import dk.pejl.dashboards.browser.Browser;
import dk.pejl.dashboards.browser.Viewport;
import dk.pejl.dashboards.browser.Visit;
import dk.pejl.dashboards.provision.AppliedFile;
import dk.pejl.dashboards.provision.Provisioning;
import dk.pejl.dashboards.server.SupersetState;
import dk.pejl.dashboards.superset.SupersetClient;
import dk.pejl.server.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A real Superset, started and filled as an operator does it, and a browser before it: one of each
 * for all tests of a JVM, whose people and browser are there from when a test first asks.
 */
final class SharedSuperset implements AutoCloseable {
  /** The release that it shows from the beginning. */
  static final String RELEASE = "20261124T041500-test";

  private final Path folder;
  private final TestHome home;
  private final SupersetState state;
  private final SupersetClient client;
  private final Provisioning.Outcome first;
  private Browser browser;
  private String present = "";
  private People people;

  private SharedSuperset(Path folder, TestHome home) throws SQLException {
    this.folder = folder;
    this.home = home;
    this.state = home.server().start();
    this.client = home.server().connect();
    this.first = provisioning().apply(home.bundle());
  }

  static SharedSuperset start() {
    try {
      Path folder = Files.createTempDirectory("superset");
      TestHome home = TestHome.create(folder.resolve("home"));
      home.publish(RELEASE);
      // The server runs in the background, so also when the test's own process is asked to end.
      Runtime.getRuntime().addShutdownHook(new Thread(() -> home.server().stop()));
      return new SharedSuperset(folder, home);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("Cannot fill Superset: " + e.getMessage(), e);
    }
  }

  /** A folder that is gone when all is over; the home lies in it. */
  Path folder() {
    return folder;
  }

  TestHome home() {
    return home;
  }

  SupersetState state() {
    return state;
  }

  URI address() {
    return state.server();
  }

  /** A session of the administrator. */
  SupersetClient client() {
    return client;
  }

  String password() {
    return home.server().password();
  }

  /** What came of the first apply, on an empty server. */
  Provisioning.Outcome first() {
    return first;
  }

  Provisioning provisioning() {
    return new Provisioning(
        client, new AppliedFile(home.folder().applied()), Progress.onStandardError());
  }

  /** Those of {@link People#ACCESS}. */
  People people() {
    if (people == null) {
      try {
        people = People.letIn(home, client, address());
      } catch (SQLException e) {
        throw new IllegalStateException("Cannot let people in: " + e.getMessage(), e);
      }
    }
    return people;
  }

  /** The administrator, who changes things on the pages. */
  Analyst analyst() {
    return new Analyst(client, Visitor.login(address(), state.login(), password()));
  }

  /** The administrator at the browser, on a page of this size. */
  Visit visit(Viewport viewport) {
    return visit(state.login(), password(), viewport);
  }

  /** One of {@link #people()} at the browser. */
  Visit visit(String login, Viewport viewport) {
    return visit(login, people().password(login), viewport);
  }

  private Visit visit(String login, String password, Viewport viewport) {
    Visit visit = present.equals(login) ? new Visit(browser, address()) : stranger(viewport);
    browser.resize(viewport);
    if (!present.equals(login)) {
      visit.login(login, password);
      present = login;
    }
    return visit;
  }

  /** Somebody at the browser who has not logged in. */
  Visit stranger(Viewport viewport) {
    if (browser == null) {
      browser = Browser.start(viewport);
    }
    browser.resize(viewport);
    Visit visit = new Visit(browser, address());
    if (!present.isEmpty()) {
      visit.logout();
      present = "";
    }
    return visit;
  }

  /** The administrator at another browser, in which nobody is logged in. */
  Visit enter(Browser other) {
    Visit visit = new Visit(other, address());
    visit.login(state.login(), password());
    return visit;
  }

  @Override
  public void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
    home.server().stop();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    assertThat(ProcessHandle.of(state.pid()).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(Ports.isFree(address().getPort())).isTrue();
  }
}
