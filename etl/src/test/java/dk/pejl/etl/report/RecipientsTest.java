package dk.pejl.etl.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dk.pejl.console.Json;
import dk.pejl.warehouse.ledger.RunOutcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each recipient accepts for itself: an address that is refused, a webhook that is down. */
class RecipientsTest {
  @TempDir private Path folder;
  private final List<JsonNode> posted = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();
  private volatile int status = 204;
  private HttpServer hook;
  private ReportHome home;

  @BeforeEach
  void open() throws IOException {
    home = new ReportHome(folder);
    hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hook.createContext(
        "/hook",
        exchange -> {
          posted.add(Json.mapper().readTree(exchange.getRequestBody().readAllBytes()));
          keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("X-Pejl-Key")));
          exchange.getResponseHeaders().add("Location", "/hook");
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    hook.start();
  }

  @AfterEach
  void close() {
    hook.stop(0);
  }

  @Test
  void tellsTheOtherRecipientsThoughOneIsRefused() throws IOException {
    try (RefusingSmtp smtp = new RefusingSmtp("a@x.example")) {
      home.messages(mail(smtp, "[a@x.example, b@x.example]"));
      assertThat(home.failed("build", 1).refused())
          .singleElement()
          .asString()
          .contains("b@x.example", "550 unknown user");
      assertThat(smtp.accepted()).containsExactly("a@x.example");

      smtp.learn("b@x.example");
      home.sleep(1).failed("build", 1);
      home.sleep(1).failed("build", 1);
      assertThat(smtp.accepted()).containsExactly("a@x.example", "b@x.example");
    }
  }

  @Test
  void doesNotTellAgainBecauseTheServerBrokeOffAfterItAccepted() throws IOException {
    try (RefusingSmtp smtp = new RefusingSmtp("a@x.example")) {
      smtp.breakAtQuit();
      home.messages(mail(smtp, "[a@x.example]"));
      assertThat(home.failed("build", 1).refused()).isEmpty();
      assertThat(home.failed("build", 1).accepted()).isEmpty();
      assertThat(smtp.accepted()).containsExactly("a@x.example");
    }
  }

  @Test
  void postsCodesAndTextWithTheKeyInItsHeader() {
    home.messages(webhook() + "  secret_header: X-Pejl-Key\n").with("PEJL_KEY_WEBHOOK", "k-1");
    home.failed("build", 1);
    assertThat(keys).containsExactly("k-1");
    JsonNode message = posted.get(0);
    assertThat(message.path("id").asText()).isNotEmpty();
    assertThat(message.path("subject").asText()).isEqualTo("Pejl: natten fejlede i build");
    assertThat(message.path("text").asText()).contains("Hvad I skal gøre:");
    assertThat(message.path("incidents").get(0).path("kind").asText()).isEqualTo("night_failed");
    assertThat(message.path("incidents").get(0).path("event").asText()).isEqualTo("opened");
  }

  @Test
  void postsTheSameAgainUntilItIsAcceptedAndNeverAfter() {
    home.messages(webhook());
    for (int refusal : List.of(500, 307)) {
      status = refusal;
      assertThat(home.failed("build", 1).refused())
          .singleElement()
          .asString()
          .contains("svarede " + refusal)
          .doesNotContain("/hook");
    }
    status = 200;
    home.failed("build", 1);
    home.failed("build", 1);
    assertThat(posted).hasSize(3);
    assertThat(posted).extracting(json -> json.path("id").asText()).containsOnly(id(0));

    home.sleep(1).run(RunOutcome.PUBLISHED).report(NightEnd.OK);
    assertThat(posted).hasSize(4);
    assertThat(id(3)).isNotEqualTo(id(0));
    assertThat(posted.get(3).path("incidents").get(0).path("event").asText()).isEqualTo("closed");
  }

  @Test
  void doesNotTellMailAgainBecauseTheWebhookIsDown() throws IOException {
    try (RefusingSmtp smtp = new RefusingSmtp("a@x.example")) {
      home.messages(mail(smtp, "[a@x.example]") + webhook());
      status = 503;
      home.failed("build", 1);
      status = 200;
      home.failed("build", 1);
      assertThat(smtp.accepted()).containsExactly("a@x.example");
      assertThat(posted).hasSize(2);
    }
  }

  @Test
  @Timeout(20)
  void hasToldAWebhookWhoseAnswerNeverEnds() {
    hook.createContext("/endless", exchange -> exchange.sendResponseHeaders(200, 1_000));
    home.messages(webhook().replace("/hook", "/endless"));
    assertThat(home.failed("build", 1).accepted()).hasSize(1);
  }

  @Test
  void tellsByTheOtherWayThoughTheKeyOfOneIsMissing() throws IOException {
    try (RefusingSmtp smtp = new RefusingSmtp("a@x.example")) {
      home.messages(mail(smtp, "[a@x.example]") + webhook() + "  secret_header: X-Pejl-Key\n");
      assertThat(home.failed("build", 1).refused())
          .singleElement()
          .asString()
          .contains("til webhook", "PEJL_KEY_WEBHOOK");
      assertThat(smtp.accepted()).containsExactly("a@x.example");
      home.messages(mail(smtp, "[a@x.example]") + "  user: pejl\n" + webhook());
      assertThat(home.failed("transform", 1).refused())
          .singleElement()
          .asString()
          .contains("til a@x.example", "PEJL_KEY_SMTP");
      assertThat(posted).hasSize(1);
    }
  }

  private String id(int index) {
    return posted.get(index).path("id").asText();
  }

  private String webhook() {
    return "webhook:\n  url: http://127.0.0.1:" + hook.getAddress().getPort() + "/hook\n";
  }

  private static String mail(RefusingSmtp smtp, String to) {
    return """
        smtp:
          host: 127.0.0.1
          port: %d
          security: none
          from: pejl@x.example
          to: %s
        """
        .formatted(smtp.port(), to);
  }
}
