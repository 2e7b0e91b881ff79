package dk.pejl.dashboards.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Chromium's DevTools protocol: a call with its answer, in the session of one page. */
final class DevTools implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final WebSocket socket;
  private final Answers answers = new Answers();
  private final AtomicInteger sent = new AtomicInteger();
  private final String session;

  private DevTools(URI address) {
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, answers).join();
    JsonNode target = call("", "Target.createTarget", node().put("url", "about:blank"));
    ObjectNode attach = node().put("targetId", target.path("targetId").asText());
    this.session =
        call("", "Target.attachToTarget", attach.put("flatten", true)).path("sessionId").asText();
  }

  /** Opens a page of its own in the browser that listens at {@code address}. */
  static DevTools attach(URI address) {
    return new DevTools(address);
  }

  static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** What Chromium answers; nothing when the page was left meanwhile. */
  JsonNode call(String method, ObjectNode parameters) {
    return call(session, method, parameters);
  }

  private JsonNode call(String to, String method, ObjectNode parameters) {
    int id = sent.incrementAndGet();
    ObjectNode message = node().put("id", id).put("method", method);
    message.set("params", parameters);
    if (!to.isEmpty()) {
      message.put("sessionId", to);
    }
    CompletableFuture<JsonNode> answer = answers.expect(id);
    socket.sendText(message.toString(), true).join();
    try {
      return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw PejlException.outsideService("Cannot ask Chromium for " + method + ": no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw PejlException.outsideService("Cannot ask Chromium for " + method + ": interrupted", e);
    }
  }

  @Override
  public void close() {
    socket.abort();
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
