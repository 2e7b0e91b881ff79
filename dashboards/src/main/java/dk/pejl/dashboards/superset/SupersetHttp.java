package dk.pejl.dashboards.superset;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Pause;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sends requests to one server, keeping its cookies. A request that may be repeated is tried three
 * times when the server is busy or does not answer; every other request is sent once. Several
 * threads may send at once.
 */
final class SupersetHttp {
  private static final int TRIES = 3;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final URI server;
  private final Pause pause;
  private final HttpClient client;
  private final Map<String, String> headers = new ConcurrentHashMap<>();

  SupersetHttp(URI server, Pause pause) {
    this.server = Objects.requireNonNull(server, "server is null");
    this.pause = Objects.requireNonNull(pause, "pause is null");
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ORIGINAL_SERVER))
            .build();
    headers.put("Accept", "application/json");
    headers.put("Referer", server.toString());
  }

  /** Sends this header with every request from now on. */
  void header(String name, String value) {
    headers.put(name, value);
  }

  /** The answer to {@code request}, which is a success. */
  Response send(Request request) {
    Response response = exchange(request);
    if (!response.isSuccess()) {
      throw SupersetErrors.unexpected(request, response);
    }
    return response;
  }

  /** The JSON that answers {@code request}, which is a success. */
  JsonNode json(Request request) {
    return read(request, send(request));
  }

  static JsonNode read(Request request, Response response) {
    try {
      return response.json();
    } catch (IOException e) {
      throw SupersetErrors.unreadable(request, response, "JSON");
    }
  }

  /** The answer to {@code request}, whatever its status. */
  Response exchange(Request request) {
    Duration wait = FIRST_PAUSE;
    for (int attempt = 1; ; attempt++) {
      boolean last = attempt == TRIES || !request.isIdempotent();
      try {
        Response response = once(request);
        if (last || !response.isBusy()) {
          return response;
        }
      } catch (IOException e) {
        if (last) {
          throw SupersetErrors.unreachable(request, e);
        }
      }
      pause.sleep(wait);
      wait = wait.multipliedBy(2);
    }
  }

  /** The answer to {@code request}, if one comes at the first try. */
  Optional<Response> tryOnce(Request request) {
    try {
      return Optional.of(once(request));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Response once(Request request) throws IOException {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(server.resolve(request.path()))
            .timeout(PATIENCE)
            .method(
                request.method(), HttpRequest.BodyPublishers.ofByteArray(request.body().bytes()));
    headers.forEach(builder::header);
    if (!request.body().contentType().isEmpty()) {
      builder.header("Content-Type", request.body().contentType());
    }
    try {
      HttpResponse<byte[]> response =
          client.send(builder.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Response(response.statusCode(), new Body("", response.body()));
    } catch (InterruptedException e) {
      throw SupersetErrors.interrupted(request, e);
    }
  }
}
