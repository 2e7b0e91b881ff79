package dk.pejl.etl.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.pejl.etl.source.ReplayServer.Request;
import dk.pejl.warehouse.ledger.Delivery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicSourcesTest {
  private static final String STATISTIK = "/Api/v1/statistik";

  @TempDir Path folder;
  private final PublicSourcesReplay replay = new PublicSourcesReplay();
  private final ReplayServer server = ReplayServer.start(0, replay);
  private SourceHome home;

  @BeforeEach
  void makeHome() {
    home = new SourceHome(folder);
    home.environment("PEJL_KEY_JOBINDSATS", PublicSourcesReplay.KEY);
    home.environment("PEJL_KEY_UDDANNELSESSTATISTIK", PublicSourcesReplay.KEY);
    configure("Gennemsnitligt fravær per skoleår", "GS/ELEVFRAV/FRAVAAR");
  }

  private void configure(String measure, String cube) {
    home.configure(
        Map.of(
            "v2",
            "{kind: jobindsats-v2, table: Y38A02, url: '%s', parameters: {period: 'l(m:12)', area: [Ishøj, Hele landet]}}"
                .formatted(server.at("/v2")),
            "v3",
            "{kind: jobindsats-v3, table: y36a02, url: '%s', parameters: {mgroup.*: '*', hierarchy._nykom: /}}"
                .formatted(server.at("/v3")),
            "stil",
            "{kind: uddannelsesstatistik, cube: %s, part: kommuner, url: '%s', measures: ['%s'], page_size: 2, levels: ['[Institution].[Beliggenhedskommune]', '[Tid].[Skoleår]'], filters: {'[Tid].[Skoleår]': 2024/2025}}"
                .formatted(cube, server.at("/Api/v1"), measure),
            "register",
            "{kind: institution-register, url: '%s'}".formatted(server.at("/register.csv"))));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void takesEachSourceAsItsExtract() {
    home.takeAll().forEach(result -> assertThat(result.fault()).isEmpty());
    assertThat(home.log().deliveries())
        .extracting(delivery -> delivery.key().extract(), Delivery::fileName)
        .containsExactlyInAnyOrder(
            tuple("jobindsats_v2", "jobindsats/jobindsats-v2-Y38A02.csv"),
            tuple("jobindsats", "jobindsats/jobindsats-v3-y36a02.json"),
            tuple("stil_statistics", "uddannelsesstatistik/GS_ELEVFRAV_FRAVAAR-kommuner.json"),
            tuple("institution_register", "institutionsregister.csv"));
    home.takeAll();
    assertThat(home.log().deliveries()).as("nothing is new").hasSize(4);
  }

  @Test
  void asksJobindsatsInTheWordsOfItsVersion() {
    home.brings("v2");
    home.brings("v3");
    assertThat(server.requests())
        .extracting(request -> request.uri().toString())
        .containsExactly(
            "/v2/data/Y38A02/csv/?period=l%28m%3A12%29&area=Ish%C3%B8j%2CHele%20landet",
            "/v3/data/y36a02?mgroup.*=*&hierarchy._nykom=%2F&format=json");
    assertThat(server.requests())
        .extracting(request -> request.header("authorization"))
        .containsExactly("replay-key", "Bearer replay-key");
  }

  @Test
  void takesAllPagesUntilAnEmptyOneAsOneList() {
    assertThat(home.brings("stil")).isEqualTo(1);
    assertThat(new String(home.landed(home.log().deliveries().get(0)), StandardCharsets.UTF_8))
        .isEqualTo(
            List.of(row(1, 1), row(1, 2), row(2, 1), row(2, 2)).stream()
                .map(row -> row.replace("\n", "").replace("\": ", "\":"))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n")));
    assertThat(server.requests())
        .extracting(Request::body)
        .allMatch(body -> body.contains("\"side_størrelse\" : 2"))
        .extracting(body -> body.replaceAll("(?s).*\"side\" : (\\d+).*", "$1"))
        .containsExactly("1", "2", "3");
  }

  private static Replay page() {
    return Replay.json("[" + row(1, 1) + "]");
  }

  private static String row(int page, int number) {
    return PublicSourcesReplay.row(page, number);
  }

  @Test
  void takesPagesWithAByteOrderMarkAsThoseWithout() {
    replay.first(STATISTIK, Replay.json("\ufeff[" + row(1, 1) + ", " + row(1, 2) + "]"));
    home.brings("stil");
    assertThat(home.brings("stil")).isZero();
  }

  @Test
  void keepsEachNumberToItsLastDigit() {
    String number = "1234567890123456.70";
    replay.first(
        STATISTIK,
        Replay.json("[" + row(1, 1).replace("\"8,1 %\"", number) + "]"),
        Replay.json("[]"));
    home.brings("stil");
    assertThat(new String(home.landed(home.log().deliveries().get(0)), StandardCharsets.UTF_8))
        .contains(":" + number + "}");
  }

  @Test
  void takesNoPagesWithoutTheLast() {
    replay.first(STATISTIK, page(), Replay.refusal(500, "{}"), Replay.refusal(500, "{}"));
    home.fault("stil", FaultKind.SERVER_ERROR);
    replay.first(STATISTIK, page(), Replay.json("[" + row(2, 1)));
    home.fault("stil", FaultKind.NOT_DATA);
    replay.first(STATISTIK, page(), page().cut(), page().chunked().cut());
    home.fault("stil", FaultKind.CUT_OFF);
    assertThat(home.log().deliveries()).isEmpty();
  }

  @Test
  void refusesAnEmptyFirstPageAndAPageThatComesAgain() {
    replay.first(STATISTIK, Replay.json("[]"));
    home.fault("stil", FaultKind.EMPTY);
    replay.first(STATISTIK, page(), page());
    assertThat(home.fault("stil", FaultKind.NOT_DATA)).hasMessageContaining("samme side");
  }

  @Test
  void refusesRowsWithOtherLevelsOrMeasures() {
    replay.first(
        STATISTIK, Replay.json("[" + row(1, 1).replace("Beliggenhedskommune].", "X].") + "]"));
    assertThat(home.fault("stil", FaultKind.SCHEMA_CHANGED))
        .hasMessageContaining("[" + PublicSourcesReplay.MUNICIPALITY + "]");
    replay.first(STATISTIK, Replay.json("[" + row(1, 1).replace("fravær", "fravaer") + "]"));
    home.fault("stil", FaultKind.SCHEMA_CHANGED);
  }

  @Test
  void refusesPagesThatAreNoRows() {
    replay.first(STATISTIK, Replay.json("{\"message\":\"Fejl i terningen\"}"));
    assertThat(home.fault("stil", FaultKind.REFUSED)).hasMessageContaining("Fejl i terningen");
    replay.first(STATISTIK, Replay.json("[" + row(1, 1) + "] []"));
    home.fault("stil", FaultKind.NOT_DATA);
    replay.first(
        STATISTIK,
        Replay.encoded("[" + row(1, 1) + "]", StandardCharsets.ISO_8859_1, "application/json"));
    home.fault("stil", FaultKind.WRONG_CHARSET);
  }

  @Test
  void namesTheNearestThatTheCatalogueKnows() {
    configure("Gennemsnitligt fravær pr skoleår", "GS/ELEVFRAV/FRAVAAR");
    assertThat(home.fault("stil", FaultKind.REFUSED))
        .hasMessageContaining("»Nøgletal kunne ikke findes«")
        .hasMessageContaining("måske »Gennemsnitligt fravær per skoleår«");
    configure("Gennemsnitligt fravær pr skoleår", "GS/ELEVFRA/FRAVAAR");
    assertThat(home.fault("stil", FaultKind.REFUSED))
        .hasMessageContaining("emne »ELEVFRA« kendes ikke, måske »ELEVFRAV«");
  }

  @Test
  void asksForARegisterOnlyIfItIsNew() {
    home.brings("register");
    SourceResult again = home.take("register");
    assertThat(again.fault()).isEmpty();
    assertThat(again.fetched().ignored()).isEqualTo(1);
    assertThat(server.requests().get(0).header("if-none-match")).isEmpty();
    assertThat(server.requests().get(1).header("if-none-match")).isEqualTo("\"r1\"");
  }

  @Test
  void takesARegisterWholeAgainWhenItsBytesAreGone() throws IOException {
    home.brings("register");
    Delivery delivery = home.log().deliveries().get(0);
    Files.delete(
        home.folder()
            .resolve("landing")
            .resolve(delivery.key().sha256().substring(0, 2))
            .resolve(delivery.key().sha256()));
    home.take("register");
    assertThat(server.requests().get(1).header("if-none-match")).isEmpty();
    assertThat(home.landed(delivery)).isNotEmpty();
  }

  @Test
  void saysWhichKeyIsMissingAndWhichIsWrong() {
    home.environment("PEJL_KEY_JOBINDSATS", "wrong-key");
    assertThat(home.fault("v3", FaultKind.KEY))
        .hasMessageContaining("godtager ikke nøglen (401)")
        .hasMessageNotContaining("wrong-key");
    home = new SourceHome(folder);
    configure(PublicSourcesReplay.MEASURE, "GS/ELEVFRAV/FRAVAAR");
    assertThat(home.fault("v3", FaultKind.KEY)).hasMessageContaining("PEJL_KEY_JOBINDSATS");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void quotesTheReasonOfA422() {
    replay.first(
        "/v3/data/y36a02",
        Replay.refusal(422, "{\"code\":422,\"cause\":\"Unknown hierarchies: ['_x']\"}"));
    assertThat(home.fault("v3", FaultKind.REFUSED)).hasMessageContaining("Unknown hierarchies");
  }

  @Test
  void refusesAnswersOfJobindsatsThatAreCutOrHaveOtherColumns() {
    replay.first("/v3/data/y36a02", Replay.json(PublicSourcesReplay.V3.substring(0, 90)));
    home.fault("v3", FaultKind.CUT_OFF);
    replay.first("/v3/data/y36a02", Replay.json(PublicSourcesReplay.V3.replace("Område", "Area")));
    assertThat(home.fault("v3", FaultKind.SCHEMA_CHANGED)).hasMessageContaining("[Område]");
    replay.first(
        "/v2/data/Y38A02/csv/", Replay.csv(PublicSourcesReplay.V2.replace("Area", "Område")));
    assertThat(home.fault("v2", FaultKind.SCHEMA_CHANGED)).hasMessageContaining("[Area]");
  }
}
