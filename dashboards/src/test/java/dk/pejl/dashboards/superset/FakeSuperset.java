package dk.pejl.dashboards.superset;

import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A server that gives the answers it was told to give, and remembers what it was asked. */
public final class FakeSuperset implements AutoCloseable {
  /** What the server was asked: method, path with query, headers that matter, body. */
  public record Asked(String method, String path, Map<String, String> headers, String body) {}

  private final HttpServer server;
  private final Map<String, Deque<Response>> answers = new HashMap<>();
  private final List<Asked> asked = new ArrayList<>();

  public FakeSuperset() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Answers the next request of this method and path; the last answer is given again and again. */
  public FakeSuperset answer(String methodAndPath, int status, String body) {
    return answer(methodAndPath, status, body.getBytes(StandardCharsets.UTF_8));
  }

  public FakeSuperset answer(String methodAndPath, int status, byte[] body) {
    answers
        .computeIfAbsent(methodAndPath, key -> new ArrayDeque<>())
        .add(new Response(status, new Body("", body)));
    return this;
  }

  /** Takes back the answers to this method and path. */
  public void forget(String methodAndPath) {
    answers.remove(methodAndPath);
  }

  /** Answers a login and the token for writes. */
  public FakeSuperset answerLogin() {
    answer("POST /api/v1/security/login", 200, "{\"access_token\": \"token-1\"}");
    return answer("GET /api/v1/security/csrf_token/", 200, "{\"result\": \"csrf-1\"}");
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  public Asked last() {
    return asked.get(asked.size() - 1);
  }

  private synchronized void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    Map<String, String> headers = new HashMap<>();
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(new Asked(exchange.getRequestMethod(), path, headers, body));
    Deque<Response> waiting =
        answers.getOrDefault(
            exchange.getRequestMethod() + " " + path.split("\\?", 2)[0], new ArrayDeque<>());
    Response answer = waiting.size() > 1 ? waiting.poll() : waiting.peek();
    if (answer == null) {
      answer = new Response(404, Body.json(TextNode.valueOf("Not found")));
    }
    exchange.getResponseHeaders().add("Set-Cookie", "session=cookie-1; Path=/");
    byte[] bytes = answer.body().bytes();
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
