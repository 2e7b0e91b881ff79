package dk.pejl.dashboards;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser's session at a server, who asks for whatever comes to mind. */
final class Visitor {
  private static final Pattern TOKEN =
      Pattern.compile("name=\"csrf_token\"[^>]*value=\"([^\"]+)\"");

  /** What the server said. */
  record Answer(int status, String text) {
    /** What a fault says. */
    String message() {
      return json().path("errors").path(0).path("message").asText();
    }

    JsonNode json() {
      try {
        return Json.mapper().readTree(text);
      } catch (IOException e) {
        throw new IllegalStateException("Cannot read answer: " + text, e);
      }
    }
  }

  private final URI server;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private String token = "";

  private Visitor(URI server) {
    this.server = server;
  }

  /** Somebody who has the page to log in, and the token on it, but no login. */
  static Visitor anonymous(URI server) {
    Visitor visitor = new Visitor(server);
    visitor.token = visitor.tokenOfForm();
    return visitor;
  }

  /** Logs in as a person does, by the form; what comes of it shows at the next question. */
  static Visitor login(URI server, String name, String password) {
    Visitor visitor = new Visitor(server);
    String body =
        "username=%s&password=%s&csrf_token=%s"
            .formatted(encoded(name), encoded(password), encoded(visitor.tokenOfForm()));
    visitor.send("POST", "/login/", body, "application/x-www-form-urlencoded");
    Answer csrf = visitor.ask("GET", "/api/v1/security/csrf_token/");
    visitor.token = csrf.status() == 200 ? csrf.json().path("result").asText() : "";
    return visitor;
  }

  private String tokenOfForm() {
    Matcher form = TOKEN.matcher(ask("GET", "/login/").text());
    if (!form.find()) {
      throw new IllegalStateException("Cannot log in: the form has no token");
    }
    return form.group(1);
  }

  Answer ask(String method, String path) {
    return send(method, path, "", "");
  }

  Answer ask(String method, String path, String json) {
    return send(method, path, json, "application/json");
  }

  private Answer send(String method, String path, String body, String type) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path))
            .header("Accept", "application/json")
            .header("Referer", server + "/")
            .header("X-CSRFToken", token)
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new IllegalStateException("Cannot ask " + path + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Cannot ask " + path + ": interrupted", e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
