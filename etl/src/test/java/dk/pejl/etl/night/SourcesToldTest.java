package dk.pejl.etl.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.ExitCode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlHome;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.landing.ContractRecognition;
import dk.pejl.etl.landing.Fetch;
import dk.pejl.etl.landing.ListLog;
import dk.pejl.etl.source.SourceFetch;
import dk.pejl.etl.source.SourceResult;
import dk.pejl.etl.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesToldTest {
  /** Nobody listens there, so nothing is asked of anybody. */
  private static final String YAML =
      """
      inbox: {kind: inbox, stable_seconds: 0}
      folk1a:
        {kind: statbank, table: FOLK1A, url: 'http://127.0.0.1:1/v1', variables: {Tid: '*'}, limits: {tries: 1}}
      ydelser: {kind: jobindsats-v3, table: y36a02, parameters: {mgroup.*: '*'}}
      """;

  @TempDir Path folder;
  private PejlHome home;
  private SourceFetch fetch;
  private Sources sources;

  private List<SourceResult> take(String... ids) throws IOException {
    home = new PejlHome(folder);
    Files.writeString(home.sourcesFile(), YAML);
    Files.createDirectories(home.inbox());
    Files.writeString(
        home.inbox().resolve("NEET2.csv"),
        "OMRÅDE;KØN;ALDER;STATUSNEET;TID;INDHOLD\n000;TOT;IALT;0;2023;9\n");
    Contracts contracts = Contracts.load(home.extracts());
    sources = Sources.load(home.sourcesFile(), contracts);
    Clock clock = Clock.systemUTC();
    fetch =
        new SourceFetch(
            home,
            contracts,
            new Fetch(home.landing(), new ContractRecognition(contracts), new ListLog(), clock),
            Map.of(),
            pause -> {},
            clock);
    return Arrays.stream(ids).map(id -> fetch.take(sources.named(id))).toList();
  }

  @Test
  void answersPerSourceWithCodes() throws IOException {
    JsonNode json =
        Json.mapper().valueToTree(SourcesTold.results(take("inbox", "folk1a", "ydelser")));
    assertThat(json.findValuesAsText("source")).containsExactly("inbox", "folk1a", "ydelser");
    assertThat(json.findValuesAsText("exit_code")).containsExactly("0", "4", "2");
    assertThat(json.get(0).get("fault").isNull()).isTrue();
    assertThat(json.get(0).get("deliveries").get(0).get("extract").asText()).isEqualTo("dst_neet");
    assertThat(json.get(1).get("fault").asText()).isEqualTo("unreachable");
    assertThat(json.get(2).get("fault").asText()).isEqualTo("key");
  }

  @Test
  void saysWhatCameAndWhatFailed() throws IOException {
    assertThat(SourcesTold.text(take("inbox", "folk1a", "ydelser")).lines())
        .containsExactly(
            "Nye leverancer:   1",
            "Filer uden nyt:   0",
            "Svigtede:         folk1a, ydelser – hvorfor, og hvad man gør, står ovenfor");
  }

  @Test
  void hasOneLineForEachFault() throws IOException {
    assertThat(take("folk1a", "ydelser"))
        .extracting(result -> result.fault().orElseThrow().getMessage())
        .containsExactly(
            "kan ikke få forbindelse til 127.0.0.1; se efter net, firewall og proxy",
            "nøglen »jobindsats« mangler; læg den i PEJL_KEY_JOBINDSATS eller "
                + home.keys().resolve("jobindsats"));
  }

  @Test
  void endsAsTheFaultThatAnotherTryMayMend() throws IOException {
    assertThat(SourcesTold.exitCode(take("inbox"))).isEqualTo(ExitCode.DONE);
    assertThat(SourcesTold.exitCode(take("inbox", "ydelser"))).isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(SourcesTold.exitCode(take("ydelser", "folk1a"))).isEqualTo(ExitCode.OUTSIDE_SERVICE);
  }

  @Test
  void listsSourcesWithTheKeysThatTheyLack() throws IOException {
    take("inbox");
    JsonNode json = Json.mapper().valueToTree(SourcesTold.list(sources.all(), fetch::hasKey));
    assertThat(json.findValuesAsText("id")).containsExactly("inbox", "folk1a", "ydelser");
    assertThat(json.findValuesAsText("has_key")).containsExactly("true", "true", "false");
    assertThat(SourcesTold.listText(sources.all(), fetch::hasKey))
        .contains("folk1a   statbank", "jobindsats (mangler)");
  }
}
