package dk.pejl.dashboards;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of Superset's own that its pages need. */
record StaticFile(URI address) {
  private static final Pattern SCRIPT =
      Pattern.compile("/static/assets/vendors\\.[0-9a-f]{20}\\.entry\\.js");

  /** The largest script of the page on which people log in. */
  static StaticFile scriptOf(URI server) {
    String page =
        new String(
            new StaticFile(server.resolve("/login/")).ask("identity").body(),
            StandardCharsets.UTF_8);
    Matcher script = SCRIPT.matcher(page);
    if (!script.find()) {
      throw new IllegalStateException("Cannot find a script on the page: " + page);
    }
    return new StaticFile(server.resolve(script.group()));
  }

  /** The file of this name beside it. */
  StaticFile of(String name) {
    return new StaticFile(address.resolve(name));
  }

  HttpResponse<byte[]> ask(String encodings) {
    HttpRequest request =
        HttpRequest.newBuilder(address).header("Accept-Encoding", encodings).build();
    try {
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException("Cannot get " + address + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Cannot get " + address + ": interrupted", e);
    }
  }
}
