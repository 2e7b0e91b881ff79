package dk.pejl.etl.report;

import dk.pejl.console.Json;
import dk.pejl.console.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Posts messages as JSON; any answer from 200 to 299 accepts, whatever it goes on to say. A
 * redirect is not followed.
 */
final class WebhookChannel implements Channel {
  private final WebhookSettings settings;
  private final Optional<Secret> secret;
  private final Duration patience;
  private final HttpClient client;

  /**
   * @param secret there when the settings have a header for it
   * @param patience until the answer begins
   */
  WebhookChannel(WebhookSettings settings, Optional<Secret> secret, Duration patience) {
    this.settings = settings;
    this.secret = secret;
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
  }

  @Override
  public void send(Message message) throws NotAcceptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(settings.url())
            .timeout(patience)
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(body(message)));
    settings.secretHeader().ifPresent(name -> request.header(name, secret.orElseThrow().reveal()));
    String server = "webhook hos " + settings.url().getHost();
    try {
      HttpResponse<InputStream> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      answer.body().close();
      int status = answer.statusCode();
      if (status < 200 || status > 299) {
        throw new NotAcceptedException(server + " svarede " + status);
      }
    } catch (IOException e) {
      throw new NotAcceptedException(server + " svarer ikke", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotAcceptedException("afbrudt, før " + server + " svarede", e);
    }
  }

  private static String body(Message message) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", message.id());
    body.put("subject", message.subject());
    body.put("text", message.text());
    body.put("link", message.link().isEmpty() ? null : message.link());
    body.put("incidents", message.facts());
    return Json.text(body);
  }
}
