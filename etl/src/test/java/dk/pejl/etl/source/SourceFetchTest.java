package dk.pejl.etl.source;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.console.ExitCode;
import dk.pejl.etl.source.ReplayServer.Request;
import dk.pejl.warehouse.ledger.DeliveryOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** StatBank, and what holds for every source. */
class SourceFetchTest {
  @TempDir Path folder;
  private final StatBankReplay statBank = new StatBankReplay();
  private final ReplayServer server = ReplayServer.start(0, statBank);
  private SourceHome home;

  @BeforeEach
  void makeHome() throws IOException {
    home = new SourceHome(folder);
    home.configure(table("{OMRÅDE: ['183'], KØN: '*', ALDER: '*', Tid: '*'}"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void asksForEveryVariableAsTheTableSpellsIt() {
    home.configure(table("{område: ['183'], KØN: ['1', '2'], ALDER: '*', TID: '*'}"));
    home.brings("folk1a");
    Request asked = server.requests().get(1);
    assertThat(asked.header("content-type")).isEqualTo("application/json; charset=utf-8");
    assertThat(asked.body())
        .isEqualToIgnoringWhitespace(
            """
            {"table":"FOLK1A","format":"BULK","lang":"da","delimiter":"Semicolon",
             "valuePresentation":"Code","variables":[
              {"code":"OMRÅDE","values":["183"]},{"code":"KØN","values":["1","2"]},
              {"code":"ALDER","values":["*"]},{"code":"Tid","values":["*"]}]}
            """);
  }

  @Test
  void makesADeliveryOfTheAnswerUnchanged() {
    SourceResult result = home.take("folk1a");
    assertThat(result.fault()).isEmpty();
    assertThat(result.fetched().deliveries())
        .singleElement()
        .satisfies(
            delivery -> {
              assertThat(delivery.key().extract()).isEqualTo("dst_population");
              assertThat(delivery.fileName()).isEqualTo("statistikbanken/FOLK1A.csv");
              assertThat(delivery.sender()).isEqualTo("folk1a");
              assertThat(delivery.knownFrom()).isEqualTo("receipt");
              assertThat(home.landed(delivery))
                  .isEqualTo(("\ufeff" + StatBankReplay.DATA).getBytes(StandardCharsets.UTF_8));
            });
    assertThat(home.parts()).isEmpty();
  }

  @Test
  void anUnchangedAnswerIsTheSameDelivery() {
    home.brings("folk1a");
    SourceResult again = home.take("folk1a");
    assertThat(again.fetched().deliveries()).isEmpty();
    assertThat(again.fetched().ignored()).isEqualTo(1);
    statBank.then(Replay.csv(StatBankReplay.DATA.replace("151", "152")));
    assertThat(home.brings("folk1a")).isEqualTo(1);
    assertThat(home.log().deliveries()).hasSize(2);
  }

  @Test
  void aCorrectionFromTheInboxIsNotTakenBackByAnUnchangedAnswer() throws IOException {
    home.brings("folk1a");
    home.deliver("statistikbanken/FOLK1A.csv", StatBankReplay.DATA.replace("151", "160"));
    assertThat(home.brings("inbox")).isEqualTo(1);
    assertThat(home.brings("folk1a")).isZero();
  }

  @Test
  void namesTheVariableThatTheTableLacksAndTheOneThatIsNotNamed() {
    home.configure(table("{OMRÅD: '*', KØN: '*', ALDER: '*', Tid: '*'}"));
    SourceFault wrong = home.fault("folk1a", FaultKind.REFUSED);
    assertThat(wrong).hasMessageContaining("ingen variabel »OMRÅD«, måske »OMRÅDE«");
    home.configure(table("{OMRÅDE: '*', KØN: '*', Tid: '*'}"));
    SourceFault lacking = home.fault("folk1a", FaultKind.REFUSED);
    assertThat(lacking).hasMessageContaining("har også variablerne [ALDER]");
    assertThat(server.requests()).extracting(Request::method).containsOnly("GET");
  }

  @Test
  void refusesStatBanksRefusalInsideAGoodAnswer() {
    statBank.then(Replay.csv(StatBankReplay.REFUSAL));
    SourceFault fault = home.fault("folk1a", FaultKind.REFUSED);
    assertThat(fault)
        .hasMessageContaining("EXTRACT-NOTFOUND, Tabellen findes ikke")
        .hasMessageEndingWith("ret kilden i sources.yaml");
    assertThat(fault.kind().exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
  }

  @Test
  void saysPlainlyThatTheColumnsAreOthers() {
    statBank.then(Replay.csv(StatBankReplay.DATA.replace("ALDER", "ALDERSGRUPPE")));
    assertThat(home.fault("folk1a", FaultKind.SCHEMA_CHANGED))
        .hasMessageContaining("mangler kolonnerne [ALDER]")
        .hasMessageContaining("ukendte kolonner [ALDERSGRUPPE]")
        .hasMessageContaining("»dst_population«");
  }

  @Test
  void refusesAnotherEncodingWhoeverSaysSo() {
    statBank.then(Replay.encoded(StatBankReplay.DATA, StandardCharsets.ISO_8859_1, "text/csv"));
    home.fault("folk1a", FaultKind.WRONG_CHARSET);
    statBank.then(
        Replay.encoded(
            StatBankReplay.DATA, StandardCharsets.UTF_8, "text/csv; charset=iso-8859-1"));
    assertThat(home.fault("folk1a", FaultKind.WRONG_CHARSET)).hasMessageContaining("iso-8859-1");
  }

  @Test
  void refusesAWebPageThatIsCalledCsvAndAnAnswerWithoutRecords() {
    statBank.then(Replay.csv("<!DOCTYPE html><html><body>503</body></html>"));
    assertThat(home.fault("folk1a", FaultKind.NOT_DATA)).hasMessageContaining("webside");
    statBank.then(Replay.csv("OMRÅDE;KØN;ALDER;TID;INDHOLD\r\n"));
    home.fault("folk1a", FaultKind.EMPTY);
    statBank.then(Replay.csv(""));
    home.fault("folk1a", FaultKind.EMPTY);
  }

  @Test
  void keepsNothingOfAnAnswerThatIsNoDelivery() {
    statBank.then(Replay.csv(StatBankReplay.DATA).cut());
    assertThat(home.fault("folk1a", FaultKind.CUT_OFF)).hasMessageContaining("127.0.0.1");
    assertThat(home.parts()).isEmpty();
    assertThat(home.folder().resolve("landing")).doesNotExist();
    assertThat(home.log().deliveries()).isEmpty();
  }

  @Test
  void aSourceThatFailsLeavesTheOthersAlone() throws IOException {
    statBank.then(Replay.html());
    home.deliver("NEET2.csv", "OMRÅDE;KØN;ALDER;STATUSNEET;TID;INDHOLD\n000;TOT;IALT;0;2023;9\n");
    List<SourceResult> results = home.takeAll();
    assertThat(results)
        .extracting(result -> result.source().id())
        .containsExactly("inbox", "folk1a");
    assertThat(results.get(0).fetched().deliveries()).hasSize(1);
    assertThat(results.get(1).fault()).isPresent();
  }

  @Test
  void saysWhatToDoAboutAnInboxThatCanOnlyBeRead() throws IOException {
    home.deliver(
        "next/NEET2.csv", "OMRÅDE;KØN;ALDER;STATUSNEET;TID;INDHOLD\n000;TOT;IALT;0;2023;9\n");
    // A file where the archive's folder should be stands for a folder that cannot be written.
    Files.createDirectories(home.folder().resolve("inbox-archive"));
    Files.writeString(home.folder().resolve("inbox-archive/" + month()), "");
    assertThat(home.fault("inbox", FaultKind.LOCAL)).hasMessageContaining("archive: false");
    assertThat(home.log().deliveries()).as("what was read is registered").hasSize(1);
    assertThat(home.folder().resolve("inbox/next/NEET2.csv")).exists();
    Files.delete(home.folder().resolve("inbox-archive/" + month()));
    assertThat(home.brings("inbox")).as("and moved the next time").isZero();
    assertThat(home.folder().resolve("inbox/next/NEET2.csv")).doesNotExist();
  }

  @Test
  void saysThatAFolderIsEmptyWhichHadFiles() throws IOException {
    Path mount = Files.createDirectory(home.folder().resolve("mount"));
    home.configure(
        Map.of(
            "next",
            "{kind: inbox, folder: '%s', stable_seconds: 0, archive: false}".formatted(mount)));
    Path file = mount.resolve("NEET2.csv");
    Files.writeString(file, "OMRÅDE;KØN;ALDER;STATUSNEET;TID;INDHOLD\n000;TOT;IALT;0;2023;9\n");
    assertThat(home.brings("next")).isEqualTo(1);
    Files.delete(file);
    assertThat(home.fault("next", FaultKind.UNREACHABLE))
        .hasMessageContaining("sidst lå der 1 fil; er den monteret?");
  }

  private static String month() {
    return YearMonth.now(DeliveryOrder.ZONE).toString();
  }

  @Test
  void clearsWhatAKilledFetchLeft() throws IOException {
    Path left = home.folder().resolve("sources/folk1a/answer.part");
    Files.createDirectories(left.getParent());
    Files.writeString(left, "half");
    statBank.then(Replay.html());
    home.fault("folk1a", FaultKind.NOT_DATA);
    assertThat(left).doesNotExist();
  }

  private Map<String, String> table(String variables) {
    return Map.of(
        "folk1a",
        "{kind: statbank, table: FOLK1A, url: '%s', variables: %s}"
            .formatted(server.at("/v1"), variables));
  }
}
