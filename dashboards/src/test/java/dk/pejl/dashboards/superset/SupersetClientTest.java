package dk.pejl.dashboards.superset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.ExitCode;
import dk.pejl.console.PejlException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SupersetClientTest {
  private static final String CHARTS = "GET /api/v1/chart/";

  private final FakeSuperset server = new FakeSuperset();
  private final List<Duration> slept = new ArrayList<>();
  private final SupersetClient client = new SupersetClient(server.address(), slept::add);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void sendsTokenCsrfTokenAndCookieAfterLogin() {
    server.answerLogin().answer(CHARTS, 200, "{\"result\": []}");

    client.login(new LoginRequest("admin", "secret"));
    client.list(AssetKind.CHART);

    assertThat(server.asked().get(0).body()).contains("\"provider\" : \"db\"", "secret");
    assertThat(server.last().headers())
        .containsEntry("Authorization", "Bearer token-1")
        .containsEntry("X-csrftoken", "csrf-1")
        .containsEntry("Cookie", "session=cookie-1")
        .containsEntry("Accept", "application/json");
  }

  @Test
  void sendsTheBundleAsAFormFile() {
    server.answer("POST /api/v1/assets/import/", 200, "{\"message\": \"OK\"}");

    client.importAssets("zip bytes".getBytes(StandardCharsets.UTF_8));

    assertThat(server.last().headers().get("Content-type"))
        .startsWith("multipart/form-data; boundary=pejl-");
    assertThat(server.last().body())
        .contains("name=\"bundle\"; filename=\"bundle.zip\"", "\r\n\r\nzip bytes\r\n--pejl-")
        .as("what it does not hold stays")
        .contains("name=\"sparse\"\r\n\r\ntrue\r\n--pejl-");
  }

  @Test
  void triesAReadAgainWhenTheServerIsBusyWaitingLongerEachTime() {
    server.answer(CHARTS, 503, "").answer(CHARTS, 502, "").answer(CHARTS, 200, "{\"result\": []}");

    assertThat(client.list(AssetKind.CHART)).isEmpty();

    assertThat(slept).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  @Test
  void givesUpAReadAfterThreeTries() {
    server.answer(CHARTS, 503, "busy");

    assertThatThrownBy(() -> client.list(AssetKind.CHART))
        .isInstanceOf(PejlException.class)
        .hasMessage("Cannot GET /api/v1/chart/ on Superset: status 503: busy");
    assertThat(server.asked()).hasSize(3);
  }

  @Test
  void neverSendsAWriteTwice() {
    server.answer("POST /api/v1/assets/import/", 503, "busy");

    assertThatThrownBy(() -> client.importAssets(new byte[] {1}))
        .isInstanceOf(PejlException.class)
        .hasMessage(
            "Cannot POST /api/v1/assets/import/ on Superset: status 503: busy; whether it was done"
                + " is unknown, the cause is in logs/superset.log");
    assertThat(server.asked()).hasSize(1);
    assertThat(slept).isEmpty();
  }

  @Test
  void doesNotTryAgainWhatIsRefused() {
    server.answer(CHARTS, 403, "{\"message\": \"Forbidden\"}");

    assertThatThrownBy(() -> client.list(AssetKind.CHART))
        .isInstanceOf(PejlException.class)
        .hasMessage(
            "Cannot GET /api/v1/chart/ on Superset: status 403: {\"message\": \"Forbidden\"}; the"
                + " login may not do this, see PEJL_HOME/superset/secrets");
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void showsTheStartOfALongAnswerWithoutMarkup() {
    server.answer(CHARTS, 400, "<html><b>No</b> " + "x".repeat(1000) + "</html>");

    assertThatThrownBy(() -> client.list(AssetKind.CHART))
        .isInstanceOf(PejlException.class)
        .hasMessageEndingWith("status 400: No " + "x".repeat(297) + "…");
  }

  @Test
  void saysThatAnAnswerIsNotJson() {
    server.answer(CHARTS, 200, "<html>login</html>");

    assertThatThrownBy(() -> client.list(AssetKind.CHART))
        .isInstanceOf(PejlException.class)
        .hasMessage(
            "Cannot read the answer to GET /api/v1/chart/ from Superset: expected JSON: login");
  }

  @Test
  void saysHowToStartAServerThatDoesNotAnswer() {
    SupersetClient nowhere = new SupersetClient(URI.create("http://127.0.0.1:1"), slept::add);

    assertThatThrownBy(() -> nowhere.list(AssetKind.CHART))
        .isInstanceOfSatisfying(
            PejlException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.OUTSIDE_SERVICE))
        .hasMessageStartingWith("Cannot GET /api/v1/chart/ on Superset: no answer (")
        .hasMessageEndingWith("; start it with ./pejl dashboards up");
    assertThat(nowhere.answers()).isFalse();
  }

  @Test
  void readsEveryPageOfAList() {
    server.answer(CHARTS, 200, page(100)).answer(CHARTS, 200, page(2));

    List<ServerAsset> charts = client.list(AssetKind.CHART);

    assertThat(charts).hasSize(102);
    assertThat(charts.get(0))
        .isEqualTo(new ServerAsset(AssetKind.CHART, 0, "uuid-0", "Chart 0", true, "", ""));
    assertThat(server.last().path())
        .startsWith("/api/v1/chart/?q=%28page%3A1%2Cpage_size%3A100%2C");
  }

  @Test
  void answersOnlyWhenTheLoginPageDoes() {
    server
        .answer("GET /health", 200, "OK")
        .answer("GET /login/", 500, "")
        .answer("GET /login/", 200, "");

    assertThat(client.answers()).isFalse();
    assertThat(client.answers()).isTrue();
  }

  @Test
  void tellsWhyAChartHasNoData() {
    server.answer("GET /api/v1/chart/7/data/", 400, "{\"message\": \"no such column\"}");
    server.answer(
        "GET /api/v1/chart/8/data/",
        200,
        "{\"result\": [{\"colnames\": [\"a\"], \"data\": [{\"a\": 1}], \"query\": \"select 1\"}]}");

    assertThat(client.chartData(7).error()).contains("status 400", "no such column");
    assertThat(client.chartData(8).columns()).containsExactly("a");
    assertThat(client.chartData(8).rows()).hasSize(1);
    assertThat(client.chartData(8).error()).isEmpty();
  }

  @Test
  void neverShowsThePassword() {
    assertThat(new LoginRequest("admin", "secret")).hasToString("LoginRequest[username=admin]");
  }

  private static String page(int size) {
    return IntStream.range(0, size)
        .mapToObj(
            i ->
                "{\"id\": %d, \"uuid\": \"uuid-%d\", \"slice_name\": \"Chart %d\","
                        .formatted(i, i, i)
                    + " \"is_managed_externally\": true}")
        .collect(Collectors.joining(",", "{\"result\": [", "]}"));
  }
}
