package dk.pejl.dashboards.superset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import dk.pejl.console.Pause;
import dk.pejl.console.PejlException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One session with Superset. Every call throws {@link dk.pejl.console.PejlException} of exit code 4
 * when Superset does not answer as expected. Several threads may ask at once.
 */
public final class SupersetClient {
  private static final int PAGE_SIZE = 100;

  private final URI server;
  private final Pause pause;
  private final SupersetHttp http;

  public SupersetClient(URI server, Pause pause) {
    this.server = Objects.requireNonNull(server, "server is null");
    this.pause = Objects.requireNonNull(pause, "pause is null");
    this.http = new SupersetHttp(server, pause);
  }

  /** Another session with the same server, in which nobody is logged in. */
  public SupersetClient another() {
    return new SupersetClient(server, pause);
  }

  /**
   * Whether the server answers now. Its health is good also when each page fails, so the page on
   * which people log in must answer too.
   */
  public boolean answers() {
    return answers(SupersetPaths.health()) && answers(SupersetPaths.loginPage());
  }

  private boolean answers(String path) {
    return http.tryOnce(Request.get(path)).filter(Response::isSuccess).isPresent();
  }

  /** Logs in and gets what later writes must carry. */
  public void login(LoginRequest login) {
    JsonNode token = http.json(Request.post(SupersetPaths.login(), login.json()));
    http.header("Authorization", "Bearer " + token.path("access_token").asText());
    JsonNode csrf = http.json(Request.get(SupersetPaths.csrfToken()));
    http.header("X-CSRFToken", csrf.path("result").asText());
  }

  /**
   * Replaces the assets of the bundle, by uuid, all or none; they may stand on others that the
   * server has. Superset takes broken bundles without a word and explains no failure: check before,
   * and look after.
   */
  public void importAssets(byte[] zip) {
    http.send(Request.postZip(SupersetPaths.importAssets(), "sparse", "bundle", zip));
  }

  /** All assets as a bundle. */
  public byte[] exportAssets() {
    return http.send(Request.get(SupersetPaths.exportAssets())).body().bytes();
  }

  /**
   * All assets of one kind. The list of datasets does not say who made one, so each is asked for.
   */
  public List<ServerAsset> list(AssetKind kind) {
    return rows(kind).parallelStream().map(row -> asset(kind, row)).toList();
  }

  private List<JsonNode> rows(AssetKind kind) {
    List<JsonNode> rows = new ArrayList<>();
    for (int page = 0; ; page++) {
      JsonNode answer = http.json(Request.get(SupersetPaths.list(kind, page)));
      answer.path("result").forEach(row -> rows.add(row));
      if (answer.path("result").size() < PAGE_SIZE) {
        return rows;
      }
    }
  }

  private ServerAsset asset(AssetKind kind, JsonNode row) {
    ServerAsset listed = ServerAsset.of(kind, row);
    if (kind != AssetKind.DATASET) {
      return listed;
    }
    JsonNode answer = http.json(Request.get(SupersetPaths.managed(kind, listed.id())));
    return listed.managed(answer.path("result"));
  }

  /** The dashboards that Pejl put there, by slug, which is how people open them. */
  public List<String> managedSlugs() {
    return rows(AssetKind.DASHBOARD).stream()
        .filter(row -> ServerAsset.of(AssetKind.DASHBOARD, row).managed())
        .filter(row -> row.hasNonNull("slug"))
        .map(row -> row.path("slug").asText())
        .sorted()
        .toList();
  }

  /** Frees the address of a dashboard for another; returns it. */
  public String takeSlug(ServerAsset dashboard) {
    String path = SupersetPaths.one(dashboard.kind(), dashboard.id());
    String slug = http.json(Request.get(path)).path("result").path("slug").asText();
    http.send(Request.put(path, slug(null)));
    return slug;
  }

  /** Gives a dashboard an address that no other has. */
  public void giveSlug(ServerAsset dashboard, String slug) {
    http.send(Request.put(SupersetPaths.one(dashboard.kind(), dashboard.id()), slug(slug)));
  }

  private static JsonNode slug(String slug) {
    return JsonNodeFactory.instance.objectNode().put("slug", slug);
  }

  /** Deletes one asset. */
  public void delete(ServerAsset asset) {
    http.send(Request.delete(SupersetPaths.one(asset.kind(), asset.id())));
  }

  /** The calls about people, roles and rows. */
  public SupersetSecurity security() {
    return new SupersetSecurity(http);
  }

  /** How many charts the dashboard shows. */
  public int countCharts(String dashboardSlug) {
    return http.json(Request.get(SupersetPaths.charts(dashboardSlug))).path("result").size();
  }

  /** Runs the query of a chart, not from a cache; what fails stands in the answer. */
  public ChartData chartData(long chartId) {
    Request request = Request.get(SupersetPaths.chartData(chartId));
    Response response = http.exchange(request);
    if (!response.isSuccess()) {
      String error = SupersetErrors.unexpected(request, response).getMessage();
      return new ChartData(List.of(), List.of(), "", error);
    }
    return ChartData.of(SupersetHttp.read(request, response));
  }

  /** What a chart's page asks, as it is stored with the chart. */
  public ObjectNode queryContext(long chartId) {
    JsonNode chart = http.json(Request.get(SupersetPaths.one(AssetKind.CHART, chartId)));
    String stored = chart.path("result").path("query_context").asText();
    try {
      return (ObjectNode) Json.mapper().readTree(stored);
    } catch (IOException | ClassCastException e) {
      throw PejlException.outsideService(
          "Cannot read the query of chart " + chartId + ": '" + stored + "'", e);
    }
  }

  /** Asks as a page does; one answer for each query, and what fails stands in the first. */
  public List<ChartData> chartData(ObjectNode queryContext) {
    Request request = Request.post(SupersetPaths.chartData(), queryContext);
    Response response = http.exchange(request);
    if (!response.isSuccess()) {
      String error = SupersetErrors.unexpected(request, response).getMessage();
      return List.of(new ChartData(List.of(), List.of(), "", error));
    }
    List<ChartData> answers = new ArrayList<>();
    for (JsonNode answer : SupersetHttp.read(request, response).path("result")) {
      answers.add(ChartData.ofOne(answer));
    }
    return answers;
  }

  /** The dashboard at this address; empty when whoever asks may not open it. */
  public Optional<ServerDashboard> findDashboard(String slug) {
    Request request = Request.get(SupersetPaths.dashboard(slug));
    Response response = http.exchange(request);
    if (response.status() == 403 || response.status() == 404) {
      return Optional.empty();
    }
    if (!response.isSuccess()) {
      throw SupersetErrors.unexpected(request, response);
    }
    return Optional.of(ServerDashboard.of(SupersetHttp.read(request, response).path("result")));
  }

  /** Where a database record points to. */
  public String databaseUri(long databaseId) {
    JsonNode answer = http.json(Request.get(SupersetPaths.databaseConnection(databaseId)));
    return answer.path("result").path("sqlalchemy_uri").asText();
  }

  /** The address of a dashboard's page, below the server's. */
  public static String dashboardPage(String slug) {
    return SupersetPaths.dashboardPage(slug);
  }

  /** Tries to add a database; returns the status of the answer, since it should be refused. */
  public int tryToAddDatabase(String name, String uri) {
    JsonNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("database_name", name)
            .put("sqlalchemy_uri", uri)
            .put("expose_in_sqllab", true);
    return http.exchange(Request.post(SupersetPaths.databases(), body)).status();
  }

  /** Runs SQL as a person would in SQL Lab; returns the answer's text, also when it is refused. */
  public String runSql(long databaseId, String sql) {
    JsonNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("database_id", databaseId)
            .put("sql", sql)
            .put("runAsync", false);
    return http.exchange(Request.post(SupersetPaths.runSql(), body)).text();
  }
}
