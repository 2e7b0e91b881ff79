package dk.pejl.dashboards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** A headless Chromium with one page, driven by its DevTools protocol. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final String LISTENING = "DevTools listening on ";

  private final Process process;
  private final WebSocket socket;
  private final Answers answers = new Answers();
  private final AtomicInteger sent = new AtomicInteger();
  private String session = "";

  private Browser(Process process, URI address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, answers).join();
  }

  /** Starts Chromium, if this machine has one. */
  static Optional<Browser> start(Path profile, int width, int height) throws IOException {
    Optional<String> program = NAMES.stream().filter(Browser::isInstalled).findFirst();
    if (program.isEmpty()) {
      return Optional.empty();
    }
    List<String> command = new ArrayList<>(List.of(program.get(), "--headless=new"));
    command.addAll(
        List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--lang=da",
            "--remote-debugging-port=0",
            "--window-size=" + width + "," + height,
            "--user-data-dir=" + profile,
            "about:blank"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Browser browser = new Browser(process, address(process));
    browser.attach(width, height);
    return Optional.of(browser);
  }

  private static boolean isInstalled(String program) {
    return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(program)));
  }

  /** Chromium says where it listens; what it says later is read away, so that it never waits. */
  private static URI address(Process process) throws IOException {
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
              address.completeExceptionally(new IOException("Chromium ended"));
            });
    reader.setDaemon(true);
    reader.start();
    return address.orTimeout(60, TimeUnit.SECONDS).join();
  }

  private void attach(int width, int height) {
    JsonNode target = call("Target.createTarget", node().put("url", "about:blank"));
    ObjectNode attach = node().put("targetId", target.path("targetId").asText());
    session = call("Target.attachToTarget", attach.put("flatten", true)).path("sessionId").asText();
    call("Page.enable", node());
    call(
        "Emulation.setDeviceMetricsOverride",
        node()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", width < 700));
  }

  void open(URI page) {
    call("Page.navigate", node().put("url", page.toString()));
  }

  /** The value of a script, as text; a promise is waited for. */
  String evaluate(String script) {
    ObjectNode evaluate = node().put("expression", script);
    evaluate.put("awaitPromise", true).put("returnByValue", true);
    JsonNode answer = call("Runtime.evaluate", evaluate);
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException("Cannot run script: " + answer.path("exceptionDetails"));
    }
    return answer.path("result").path("value").asText();
  }

  void screenshot(Path file) throws IOException {
    JsonNode answer = call("Page.captureScreenshot", node().put("format", "png"));
    Files.write(file, Base64.getDecoder().decode(answer.path("data").asText()));
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }

  private JsonNode call(String method, ObjectNode parameters) {
    int id = sent.incrementAndGet();
    ObjectNode message = node().put("id", id).put("method", method);
    message.set("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = answers.expect(id);
    socket.sendText(message.toString(), true).join();
    try {
      return answer.get(Duration.ofMinutes(3).toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("Cannot call " + method + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Cannot call " + method + ": interrupted", e);
    }
  }

  @Override
  public void close() {
    socket.abort();
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    children.forEach(ProcessHandle::destroy);
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  /** Puts messages together and hands each answer to the call that waits for it. */
  private static final class Answers implements WebSocket.Listener {
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final StringBuilder text = new StringBuilder();

    CompletableFuture<JsonNode> expect(int id) {
      return waiting.computeIfAbsent(id, key -> new CompletableFuture<>());
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        deliver(text.toString());
        text.setLength(0);
      }
      socket.request(1);
      return CompletableFuture.completedFuture(null);
    }

    private void deliver(String message) {
      try {
        JsonNode answer = Json.mapper().readTree(message);
        CompletableFuture<JsonNode> call = waiting.remove(answer.path("id").asInt(-1));
        if (call != null) {
          call.complete(answer.path("result"));
        }
      } catch (IOException e) {
        throw new IllegalStateException("Cannot read Chromium's message", e);
      }
    }
  }
}
