package dk.pejl.schedules.airflow;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A server that answers as a test says, in turn, and repeats the last answer. It gives tokens by
 * itself: {@code token-1}, {@code token-2} and so on.
 */
public final class FakeAirflow implements AutoCloseable {
  private static final int CUT = -1;

  private final HttpServer server;
  private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final List<String> authorizations = new CopyOnWriteArrayList<>();
  private final List<String> upgrades = new CopyOnWriteArrayList<>();

  private final AtomicReference<String> lastQuery = new AtomicReference<>("");

  private record Answer(int status, String body) {}

  public FakeAirflow() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  public URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The next answer to {@code request}, for instance {@code GET /api/v2/dags/x}. */
  public FakeAirflow answer(String request, int status, String body) {
    answers.computeIfAbsent(request, key -> new ArrayDeque<>()).add(new Answer(status, body));
    return this;
  }

  /** Next time, {@code request} arrives but its answer is lost. */
  FakeAirflow cut(String request) {
    return answer(request, CUT, "");
  }

  /** What was asked, without the calls for tokens. */
  public List<String> requests() {
    return requests.stream().filter(request -> !request.endsWith("/auth/token")).toList();
  }

  /** What stood after the address of the last request. */
  String lastQuery() {
    return lastQuery.get();
  }

  /** How often a token was asked for. */
  long logins() {
    return requests.stream().filter(request -> request.endsWith("/auth/token")).count();
  }

  /** The bodies of the requests that had one, logins not counted. */
  List<String> bodies() {
    return new ArrayList<>(bodies);
  }

  List<String> authorizations() {
    return new ArrayList<>(authorizations);
  }

  /** The offers of another protocol. */
  List<String> upgrades() {
    return new ArrayList<>(upgrades);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    requests.add(request);
    lastQuery.set(String.valueOf(exchange.getRequestURI().getQuery()));
    upgrades.addAll(exchange.getRequestHeaders().getOrDefault("Upgrade", List.of()));
    Answer answer = next(request);
    if (request.equals("POST /auth/token")) {
      if (answer.status() == 404) {
        answer = new Answer(201, "{\"access_token\":\"token-" + logins() + "\"}");
      }
    } else {
      authorizations.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
      if (!body.isEmpty()) {
        bodies.add(body);
      }
    }
    send(exchange, answer);
  }

  private Answer next(String request) {
    Deque<Answer> left = answers.getOrDefault(request, new ArrayDeque<>());
    if (left.isEmpty()) {
      return new Answer(404, "{\"detail\":\"not in this test: " + request + "\"}");
    }
    return left.size() == 1 ? left.peek() : left.poll();
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    if (answer.status() != CUT) {
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
