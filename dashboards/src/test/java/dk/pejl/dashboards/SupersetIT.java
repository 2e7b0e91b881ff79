package dk.pejl.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.pejl.console.PejlException;
import dk.pejl.console.Progress;
import dk.pejl.dashboards.asset.Asset;
import dk.pejl.dashboards.asset.AssetFolder;
import dk.pejl.dashboards.asset.AssetTexts;
import dk.pejl.dashboards.asset.Assets;
import dk.pejl.dashboards.asset.Bundle;
import dk.pejl.dashboards.asset.Keeping;
import dk.pejl.dashboards.browser.Browser;
import dk.pejl.dashboards.browser.Photographer;
import dk.pejl.dashboards.browser.Sight;
import dk.pejl.dashboards.browser.Viewport;
import dk.pejl.dashboards.browser.Visit;
import dk.pejl.dashboards.check.FigureCheck;
import dk.pejl.dashboards.check.PageCheck;
import dk.pejl.dashboards.provision.AppliedFile;
import dk.pejl.dashboards.provision.Difference;
import dk.pejl.dashboards.provision.Drift;
import dk.pejl.dashboards.provision.Plan;
import dk.pejl.dashboards.provision.Provisioning;
import dk.pejl.dashboards.provision.Pulled;
import dk.pejl.dashboards.provision.Refusal;
import dk.pejl.dashboards.provision.ReleaseCheck;
import dk.pejl.dashboards.server.SupersetState;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.ServerAsset;
import dk.pejl.dashboards.superset.SupersetClient;
import dk.pejl.server.Ports;
import dk.pejl.warehouse.database.Sql;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real Superset, started, filled and looked at as an operator does it. */
@Tag("superset")
class SupersetIT {
  private static final String FIRST = "20261124T041500-test";

  @TempDir static Path folder;
  static TestHome home;
  static SupersetState state;
  static SupersetClient client;
  static Browser browser;
  private static Provisioning.Outcome first;

  @BeforeAll
  static void startAndApply() throws IOException, SQLException {
    home = TestHome.create(folder.resolve("home"));
    home.publish(FIRST);
    // Also when the test's own process is asked to end.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> home.server().stop()));
    state = home.server().start();
    client = home.server().connect();
    first = provisioning().apply(home.bundle());
    browser = Browser.start(Viewport.DESKTOP);
  }

  /** The server runs in the background, so this must always run. */
  @AfterAll
  static void stopAndLeaveNothing() {
    if (browser != null) {
      browser.close();
    }
    home.server().stop();

    assertThat(ProcessHandle.of(state.pid()).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(Ports.isFree(state.server().getPort())).isTrue();
  }

  @Test
  void startsOnceAndAnswers() {
    assertThat(home.server().start()).isEqualTo(state);
    assertThat(state.answers()).isTrue();
    assertThat(state.login()).isEqualTo("admin");
  }

  @Test
  void servesItsOwnFilesPackedAndForEver() {
    StaticFile script = StaticFile.scriptOf(state.server());

    HttpResponse<byte[]> packed = script.ask("gzip, deflate, br, zstd");
    HttpResponse<byte[]> plain = script.ask("identity");

    assertThat(packed.headers().firstValue("Content-Encoding")).contains("br");
    assertThat(packed.headers().firstValue("Cache-Control"))
        .contains("public, max-age=31536000, immutable");
    assertThat(packed.headers().firstValue("Vary")).contains("Accept-Encoding");
    assertThat(packed.headers().firstValue("Content-Type"))
        .isEqualTo(plain.headers().firstValue("Content-Type"));
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(packed.body()).isNotEmpty().hasSizeLessThan(plain.body().length / 2);
    assertThat(script.of("0".repeat(20) + ".chunk.js").ask("br").statusCode()).isEqualTo(404);
  }

  @Test
  void hasNothingToDoTheSecondTime() throws SQLException {
    assertThat(first.done().differences()).hasSize(home.bundle().parts().size());

    assertThat(provisioning().plan(home.bundle()).isNothing()).isTrue();
    assertThat(provisioning().apply(home.bundle()).done().isNothing()).isTrue();
  }

  @Test
  void restoresWhatSomeoneChangedAndDeletesWhatPejlNoLongerHas() throws SQLException {
    Bundle bundle = home.bundle();
    Bundle.Part chart = bundle.of(AssetKind.CHART).get(0);
    Bundle.Part dataset = bundle.of(AssetKind.DATASET).get(0);
    List<Bundle.Part> parts = new ArrayList<>(bundle.parts());
    parts.set(parts.indexOf(chart), copy(chart, chart.uuid(), "Omdøbt"));
    Bundle.Part retired = copy(chart, UUID.randomUUID().toString(), "Udgået");
    Bundle.Part persons = copy(chart, UUID.randomUUID().toString(), "En persons eget");
    persons = with(persons, "is_managed_externally", BooleanNode.FALSE);
    Bundle.Part table = copy(dataset, UUID.randomUUID().toString(), "institution");
    table = with(with(table, "schema", TextNode.valueOf("dim")), "columns", emptyList());
    parts.addAll(List.of(retired, persons, with(table, "metrics", emptyList())));
    client.importAssets(new Bundle(parts).zip());

    Plan plan = provisioning().plan(bundle);
    List<Drift> drift = provisioning().drift();
    Plan done = provisioning().refresh(bundle);

    assertThat(plan).isEqualTo(done);
    assertThat(drift).extracting(Drift::change).isEqualTo(done.differences());
    assertThat(drift).extracting(Drift::by).containsExactly("Pejl Administrator");
    assertThat(drift).extracting(Drift::on).allMatch(on -> on.startsWith("20"));
    assertThat(provisioning().drift()).isEmpty();
    assertThat(done.differences())
        .containsExactly(
            new Difference(
                chart.file(),
                "slice_name",
                TextNode.valueOf(chart.name()),
                TextNode.valueOf("Omdøbt")));
    assertThat(done.stale())
        .extracting(ServerAsset::uuid)
        .containsExactly(retired.uuid(), table.uuid());
    assertThat(provisioning().plan(bundle).isNothing()).isTrue();
    assertThat(client.list(AssetKind.CHART)).extracting(ServerAsset::uuid).contains(persons.uuid());
    client.list(AssetKind.CHART).stream()
        .filter(asset -> asset.name().equals("En persons eget"))
        .forEach(client::delete);
  }

  @Test
  void locksWhatTheFilesKeepAndUnlocksItForAWhile() throws SQLException {
    Bundle bundle = home.bundle();
    assertThat(client.list(AssetKind.DATASET)).allMatch(ServerAsset::managed);

    Bundle open = bundle.kept(Keeping.of(Map.of(), true));
    assertThat(provisioning().refresh(open).differences())
        .hasSize(bundle.parts().size() - bundle.of(AssetKind.DATABASE).size())
        .allMatch(Difference::isLock);
    assertThat(provisioning().drift()).isEmpty();
    for (AssetKind kind : List.of(AssetKind.DATASET, AssetKind.CHART, AssetKind.DASHBOARD)) {
      assertThat(client.list(kind)).noneMatch(ServerAsset::managed);
    }

    assertThat(provisioning().refresh(bundle).differences()).allMatch(Difference::isLock);
    assertThat(client.list(AssetKind.CHART)).allMatch(ServerAsset::managed);
  }

  @Test
  void givesADocumentThatCameToTheReleaseItsPageAndTakesItAway() throws IOException, SQLException {
    assertThat(provisioning().refresh(home.bundle()).isNothing()).isTrue();

    home.publish(
        "20261124T050000-sixth",
        """
        insert into dim.document (document_id, sort_order, title, short_title, kind, kind_title)
        values ('sjette', 60, 'Den sjette aftale', 'Den sjette', 'partnership', 'Partnerskab')""");
    assertThat(provisioning().refresh(home.bundle()).differences())
        .filteredOn(Difference::isWhole)
        .extracting(Difference::file)
        .containsExactly(
            "dashboards/document.yaml (sjette)", "dashboards/document.yaml (sjette, mobil)");
    assertThat(client.managedSlugs()).contains("aftale-sjette", "aftale-sjette-mobil");

    home.publish(FIRST + "-again");
    assertThat(provisioning().refresh(home.bundle()).stale())
        .extracting(ServerAsset::name)
        .containsExactlyInAnyOrder("Den sjette", "Den sjette på telefon");
  }

  @Test
  void bringsAnAnalystsChangesHomeAsASmallDiff() throws SQLException {
    provisioning().refresh(home.bundle().kept(Keeping.of(Map.of(), true)));
    Analyst analyst = new Analyst(client, Visitor.login(state.server(), state.login(), password()));
    analyst.renames("Dokumentets egne tal", "Tallene i dokumentet");
    analyst.swapsTheFirstColumns("Tallene i dokumentet");
    analyst.labelsAMetric("target_status", "targets", "Antal mål");
    analyst.growsTheFirstChart("maalstatus");
    analyst.retitles("maalstatus-mobil", "Min telefon");
    AssetTexts texts = AssetFolder.read(home.folder().assets());

    Pulled first = provisioning().pull(texts, home::check);

    assertThat(first.refused())
        .extracting(Refusal::file)
        .containsExactly("dashboards/target_status.yaml (mobil)");
    assertThat(first.files())
        .containsOnlyKeys(
            "charts/document_figures.yaml",
            "dashboards/target_status.yaml",
            "datasets/target_status.yaml");
    assertThat(changedLines(texts, first, "charts/document_figures.yaml")).isEqualTo(2);
    assertThat(changedLines(texts, first, "dashboards/target_status.yaml")).isEqualTo(1);
    assertThat(changedLines(texts, first, "datasets/target_status.yaml")).isEqualTo(1);

    analyst.retitles("maalstatus-mobil", "Målstatus på telefon");
    Pulled second = provisioning().pull(texts.with(first.files()), home::check);
    assertThat(second.refused()).isEmpty();
    assertThat(second.files()).isEmpty();
    provisioning().refresh(second.bundle());
    assertThat(provisioning().plan(second.bundle()).isNothing()).isTrue();
    assertThat(provisioning().drift()).isEmpty();

    provisioning().refresh(home.bundle());
  }

  private static long changedLines(AssetTexts before, Pulled after, String file) {
    List<String> old = before.files().get(file).lines().toList();
    List<String> now = after.files().get(file).lines().toList();
    assertThat(now).hasSameSizeAs(old);
    return IntStream.range(0, old.size()).filter(i -> !old.get(i).equals(now.get(i))).count();
  }

  @Test
  void takesChartsThatAnAnalystPutOnADashboardAndDropsThoseTakenOff() throws SQLException {
    provisioning().refresh(home.bundle().kept(Keeping.of(Map.of(), true)));
    Analyst analyst = new Analyst(client, Visitor.login(state.server(), state.login(), password()));
    analyst.putsANewChartInPlaceOf("Dokumentets egne tal", "aftale-ishoej-next", "Målenes navne");
    AssetTexts texts = AssetFolder.read(home.folder().assets());

    Pulled pulled = provisioning().pull(texts, home::check);

    assertThat(pulled.refused()).isEmpty();
    assertThat(pulled.files())
        .containsOnlyKeys(
            "charts/document_figures.yaml",
            "charts/maalenes_navne.yaml",
            "dashboards/document.yaml")
        .containsEntry("charts/document_figures.yaml", "");
    assertThat(pulled.files().get("charts/maalenes_navne.yaml"))
        .contains("slice_name: Målenes navne\n", "all_columns: [target_title, status_text]\n");
    provisioning().refresh(pulled.bundle());
    assertThat(provisioning().plan(pulled.bundle()).isNothing()).isTrue();

    assertThat(provisioning().refresh(home.bundle()).stale())
        .extracting(ServerAsset::name)
        .containsExactly("Målenes navne");
  }

  @Test
  void keepsTheOldStateWhenAnImportBreaksHalfWay() throws SQLException {
    Bundle bundle = home.bundle();
    Bundle.Part chart = bundle.of(AssetKind.CHART).get(0);
    Bundle.Part last = bundle.parts().get(bundle.parts().size() - 1);
    ObjectNode broken = last.content().deepCopy();
    broken
        .withObject("/position/CHART-BROKEN")
        .put("type", "CHART")
        .withObject("/meta")
        .put("uuid", chart.uuid());
    List<Bundle.Part> parts = new ArrayList<>(bundle.parts());
    parts.set(parts.indexOf(chart), copy(chart, chart.uuid(), "Omdøbt"));
    parts.set(parts.indexOf(last), new Bundle.Part(last.kind(), last.file(), last.uuid(), broken));

    assertThatThrownBy(() -> provisioning().apply(new Bundle(parts)))
        .isInstanceOf(PejlException.class)
        .hasMessageStartingWith("Cannot POST /api/v1/assets/import/ on Superset: status 500");

    assertThat(provisioning().plan(bundle).isNothing()).isTrue();
  }

  @Test
  void showsOnEveryPageWhatTheFilesOfItsChartsMean() throws SQLException {
    PageCheck.Outcome outcome = checkPages("");

    assertThat(outcome.mismatches()).isEmpty();
    assertThat(outcome.dashboards()).isEqualTo(home.bundle().of(AssetKind.DASHBOARD).size());
    assertThat(outcome.charts()).isGreaterThanOrEqualTo(outcome.dashboards() * 5);
    assertThat(outcome.rows()).isGreaterThan(50);
  }

  @Test
  void seesThatAChartLacksARow() throws SQLException {
    Bundle bundle = home.bundle();
    Bundle.Part list = find(bundle, "Alle mål");
    ObjectNode cut = list.content().deepCopy();
    String query = cut.path("query_context").asText();
    cut.put("query_context", query.replace("\"row_limit\":1000", "\"row_limit\":2"));
    assertThat(cut).isNotEqualTo(list.content());
    try {
      List<Bundle.Part> parts = new ArrayList<>(bundle.parts());
      parts.set(parts.indexOf(list), new Bundle.Part(list.kind(), list.file(), list.uuid(), cut));
      client.importAssets(new Bundle(parts).zip());

      assertThat(checkPages("maalstatus").mismatches())
          .isNotEmpty()
          .allMatch(mismatch -> mismatch.subject().equals("Alle mål"))
          .anyMatch(mismatch -> mismatch.text().startsWith("viser 2 rækker, DuckDB har "));
    } finally {
      client.importAssets(bundle.zip());
    }
  }

  @Test
  void countsTargetsAsTheWarehouseDoes() throws SQLException {
    ServerAsset tiles =
        client.list(AssetKind.CHART).stream()
            .filter(chart -> chart.name().equals("Mål efter status"))
            .findFirst()
            .orElseThrow();
    Map<String, Long> shown = new TreeMap<>();
    client.chartData(tiles.id()).rows().get(0).properties().stream()
        .filter(field -> field.getKey().startsWith("targets_") && field.getValue().asLong() > 0)
        .forEach(field -> shown.put(field.getKey(), field.getValue().asLong()));

    Map<String, Long> counted = new TreeMap<>();
    try (Connection published = home.duckDb().openLocked(home.home().publishedDatabase())) {
      Sql.query(
          published,
          row -> counted.put(row.getString(1), row.getLong(2)),
          "select 'targets_' || status, sum(targets) from mart.status_count group by all");
    }
    assertThat(shown).isNotEmpty().isEqualTo(counted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duckdb:////tmp/other.duckdb",
        "duckdb:///:memory:",
        "sqlite:////tmp/other.db",
        "postgresql://localhost/other"
      })
  void refusesEveryOtherDatabase(String uri) {
    assertThat(client.tryToAddDatabase("other", uri)).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from read_text('/etc/passwd')",
        "select * from read_csv('/etc/passwd')",
        "select * from glob('/etc/*')",
        "attach '/tmp/other.duckdb' as other",
        "set enable_external_access = true",
        "install httpfs",
        "create table mart.mine (a integer)"
      })
  void refusesSqlThatReachesBeyondThePublishedFile(String sql) {
    String answer = client.runSql(database().id(), sql);

    assertThat(answer).contains("error").doesNotContain("root:", "\"status\": \"success\"");
  }

  @Test
  void refusesToWriteAFile() {
    Path file = folder.resolve("stolen.csv");

    assertThat(client.runSql(database().id(), "copy mart.target_status to '" + file + "'"))
        .contains("error");
    assertThat(file).doesNotExist();
  }

  @Test
  void runsSqlOnThePublishedFile() {
    assertThat(client.runSql(database().id(), "select count(*) as n from mart.target_status"))
        .contains("\"n\": 5");
  }

  @Test
  void showsANewReleaseAtOnce() throws IOException, SQLException {
    home.publish("20261125T041500-next");
    assertThat(new ReleaseCheck(client).shows("20261125T041500-next"))
        .isEqualTo("Superset viser udgivelsen");

    home.publish("20261126T041500-last");
    assertThat(new ReleaseCheck(client).shows("20261126T041500-last"))
        .isEqualTo("Superset viser udgivelsen");
  }

  @Test
  void showsWholeDanishPagesWithoutFaults() throws IOException {
    Path shots = Files.createDirectories(Path.of("target", "shots"));
    Visit visit = visitOfAdmin();
    Photographer photographer = new Photographer(visit, home.english(), shots);
    List<Sight> sights =
        client.managedSlugs().stream()
            // One document's page for all, and that of one without targets.
            .filter(slug -> slug.matches("(?!aftale).*|aftale-(ishoej-next|albertslund).*"))
            .flatMap(slug -> photographer.photograph(slug).stream())
            .toList();

    assertThat(sights)
        .extracting(Sight::slug)
        .contains("maalstatus", "maalstatus-mobil", "overblik", "kommune", "aftale-albertslund");
    assertThat(sights).allMatch(sight -> sight.complete().isPresent(), "is complete");
    assertThat(sights).flatExtracting(Sight::alerts).isEmpty();
    assertThat(sights).flatExtracting(Sight::english).isEmpty();
    assertThat(sights).flatExtracting(Sight::empty).isEmpty();
    assertThat(sights).allMatch(sight -> Files.exists(sight.file()));
    assertThat(sights).flatExtracting(Sight::ownBarriers).isEmpty();
    assertThat(sights)
        .flatExtracting(Sight::supersetBarriers)
        .isNotEmpty()
        .isSubsetOf(recordedBarriers());
  }

  /** The rules in the table of docs/accessibility.md. */
  private static List<String> recordedBarriers() throws IOException {
    Path page = home.folder().root().resolve("docs/accessibility.md");
    return Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("`", 3)[1])
        .toList();
  }

  @Test
  void canBeWalkedThroughWithoutAMouse() {
    Visit visit = visitOfAdmin();
    browser.resize(Viewport.DESKTOP);
    visit.open(SupersetClient.dashboardPage("maalstatus"));
    visit.requireDashboard();

    KeyboardWalk walk = KeyboardWalk.through(browser);

    assertThat(walk.kinds()).containsSubsequence("menu", "filter", "tab", "link");
    assertThat(walk.names("filter"))
        .containsSubsequence("NATIVE_FILTER-document", "NATIVE_FILTER-municipality");
    assertThat(walk.names("link")).contains("Udgave til telefon");
    assertThat(walk.names("menu of a chart")).hasSizeGreaterThanOrEqualTo(4);
    assertThat(walk.unmarked()).isEmpty();
  }

  @Test
  void showsEachFigureInItsOwnRow() throws SQLException {
    Visit visit = visitOfAdmin();
    visit.openWhole("aftale-ishoej-next", 2);

    assertThat(visit.rows("Dokumentets egne tal"))
        .containsExactly(
            List.of("Unge i uddannelse\nIshøj · 2022 · side 3", "65,1", "65,1", "= beregnet ens"));
    try (Connection published = home.duckDb().openLocked(home.home().publishedDatabase())) {
      FigureCheck.Outcome outcome = new FigureCheck(visit, published).check();
      assertThat(outcome.mismatches()).isEmpty();
      assertThat(outcome.figures()).isEqualTo(1);
    }
  }

  @Test
  void showsLeadersTheFigures() {
    visitOfAdmin();
    browser.resize(new Viewport(1440, 1600));
    LeaderPage page = new LeaderPage(browser, state.server());
    page.open("maalstatus");

    assertThat(page.visit().rows("Alle mål"))
        .filteredOn(row -> row.toString().contains("Flere gennemfører"))
        .singleElement(LIST)
        .anyMatch(cell -> cell.toString().startsWith("65,1 %"));
    assertThat(page.visit().rows("Alle mål"))
        .filteredOn(row -> row.toString().contains("Mindst 30 %"))
        .singleElement(LIST)
        .noneMatch(cell -> cell.toString().contains("65,1"));
    assertThat(page.text())
        .contains(
            "Målene er opgjort 24-11-2026",
            "Kan ikke vurderes",
            "ingen data",
            "Flere gennemfører",
            "65,1 %",
            "af 1.630",
            "Bedømt værdi",
            "15,1 %",
            "Læsning: Frafald læses med omvalg",
            "Dokumentet siger to ting: Teksten siger både 25 % og 30 %",
            "Aftale eller plan");
  }

  /** The same server with people in it. */
  @Nested
  class Personas extends PersonaMatrix {}

  private static String password() {
    return home.server().password();
  }

  private static Visit visitOfAdmin() {
    Visit visit = new Visit(browser, state.server());
    visit.logout();
    visit.login(state.login(), home.server().password());
    return visit;
  }

  /** Compares the dashboards whose address begins with {@code slug}. */
  private static PageCheck.Outcome checkPages(String slug) throws SQLException {
    try (Connection published = home.duckDb().openLocked(home.home().publishedDatabase())) {
      Assets assets = home.checkedAssets(published).assets();
      List<Asset> some =
          assets.all().stream()
              .filter(
                  asset ->
                      asset.kind() != AssetKind.DASHBOARD || asset.text("slug").startsWith(slug))
              .toList();
      return new PageCheck(client, new Assets(some, assets.style()), published).check();
    }
  }

  private static Bundle.Part find(Bundle bundle, String chart) {
    return bundle.of(AssetKind.CHART).stream()
        .filter(part -> part.name().equals(chart))
        .findFirst()
        .orElseThrow();
  }

  private static ServerAsset database() {
    return client.list(AssetKind.DATABASE).get(0);
  }

  private static Provisioning provisioning() {
    return new Provisioning(
        client, new AppliedFile(home.folder().applied()), Progress.onStandardError());
  }

  private static Bundle.Part copy(Bundle.Part part, String uuid, String name) {
    ObjectNode content = part.content().deepCopy().put("uuid", uuid);
    content.put(part.kind().nameKey(), name);
    String file =
        uuid.equals(part.uuid()) ? part.file() : part.kind().folder() + "/" + uuid + ".yaml";
    return new Bundle.Part(part.kind(), file, uuid, content);
  }

  private static Bundle.Part with(Bundle.Part part, String key, JsonNode value) {
    ObjectNode content = part.content().deepCopy();
    content.set(key, value);
    return new Bundle.Part(part.kind(), part.file(), part.uuid(), content);
  }

  private static JsonNode emptyList() {
    return JsonNodeFactory.instance.arrayNode();
  }
}
