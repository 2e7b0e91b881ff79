package dk.pejl.dashboards.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * A headless Chromium with one page and a profile of its own, driven by its DevTools protocol.
 * Closing it ends all that it started and leaves no file but the screenshots.
 */
public final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final String LISTENING = "DevTools listening on ";

  private final Process process;
  private final Profile profile;
  private final DevTools devTools;
  private Viewport viewport;

  private Browser(Process process, Profile profile, DevTools devTools, Viewport viewport) {
    this.process = process;
    this.profile = profile;
    this.devTools = devTools;
    this.viewport = viewport;
  }

  /** Starts Chromium, or says how to install it. */
  public static Browser start(Viewport viewport) {
    String program =
        NAMES.stream()
            .filter(Browser::isInstalled)
            .findFirst()
            .orElseThrow(
                () ->
                    PejlException.wrongInput(
                        """
                        Cannot look at the dashboards: this machine has no Chromium, install it
                          Debian/Ubuntu: sudo apt-get install chromium
                          Fedora:        sudo dnf install chromium
                          macOS:         brew install --cask chromium"""));
    Profile profile = Profile.create();
    try {
      Process process =
          new ProcessBuilder(
                  program,
                  "--headless=new",
                  "--no-sandbox",
                  "--disable-gpu",
                  "--disable-dev-shm-usage",
                  "--hide-scrollbars",
                  "--no-first-run",
                  "--lang=da",
                  "--remote-debugging-port=0",
                  "--user-data-dir=" + profile.folder(),
                  "about:blank")
              .redirectErrorStream(true)
              .start();
      Browser browser = new Browser(process, profile, DevTools.attach(address(process)), viewport);
      browser.devTools.call("Page.enable", DevTools.node());
      browser.resize(viewport);
      return browser;
    } catch (IOException | CompletionException e) {
      profile.close();
      throw PejlException.outsideService("Cannot start " + program + ": " + e.getMessage(), e);
    }
  }

  private static boolean isInstalled(String program) {
    return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(program)));
  }

  /** Chromium says where it listens; what it says later is read away, so that it never waits. */
  private static URI address(Process process) {
    CompletableFuture<URI> address = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> {
              process
                  .inputReader()
                  .lines()
                  .filter(line -> line.startsWith(LISTENING))
                  .forEach(
                      line -> address.complete(URI.create(line.substring(LISTENING.length()))));
              address.completeExceptionally(new IOException("it ended"));
            });
    reader.setDaemon(true);
    reader.start();
    return address.orTimeout(60, TimeUnit.SECONDS).join();
  }

  Viewport viewport() {
    return viewport;
  }

  /** Gives the page another size. */
  public void resize(Viewport wanted) {
    viewport = wanted;
    devTools.call(
        "Emulation.setDeviceMetricsOverride",
        DevTools.node()
            .put("width", wanted.width())
            .put("height", wanted.height())
            .put("deviceScaleFactor", 1)
            .put("mobile", wanted.isPhone()));
  }

  /** Goes to a page, without waiting for it. */
  public void open(URI page) {
    devTools.call("Page.navigate", DevTools.node().put("url", page.toString()));
  }

  /** Empties what it keeps of the pages that it has seen, but for who is logged in. */
  void forget() {
    devTools.call("Network.clearBrowserCache", DevTools.node());
  }

  /** Presses the tabulator; what has the keyboard's attention then. */
  public Focus tab() {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      ObjectNode key = DevTools.node().put("type", type).put("key", "Tab").put("code", "Tab");
      devTools.call("Input.dispatchKeyEvent", key.put("windowsVirtualKeyCode", 9));
    }
    return Focus.of(evaluateJson(Script.FOCUS.text()));
  }

  /** The value of a script, as text; a promise is waited for. Empty when the page was left. */
  public String evaluate(String script) {
    ObjectNode evaluate = DevTools.node().put("expression", script);
    evaluate.put("awaitPromise", true).put("returnByValue", true);
    JsonNode answer = devTools.call("Runtime.evaluate", evaluate);
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException("Cannot run script: " + answer.path("exceptionDetails"));
    }
    return answer.path("result").path("value").asText();
  }

  /** The value of a script that gives JSON text. */
  JsonNode evaluateJson(String script) {
    try {
      return Json.mapper().readTree(evaluate(script));
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read what the script said", e);
    }
  }

  /** Writes what the viewport shows as PNG. */
  public void screenshot(Path file) {
    JsonNode answer = devTools.call("Page.captureScreenshot", DevTools.node().put("format", "png"));
    try {
      Files.write(file, Base64.getDecoder().decode(answer.path("data").asText()));
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    devTools.close();
    List<ProcessHandle> children = process.descendants().toList();
    process.toHandle().destroy(); // Process.destroy would close what the reader reads
    children.forEach(ProcessHandle::destroy);
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    children.forEach(child -> child.onExit().orTimeout(30, TimeUnit.SECONDS).join());
    profile.close();
  }
}
