package dk.pejl.etl.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.rule.Finding;
import dk.pejl.etl.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectionTest {
  private static final String HEADER = "OMRÅDE;KØN;ALDER;TID;INDHOLD\n";
  private static final Path SHIPPED = Path.of("src", "main", "resources", "extracts");
  private static final String ANSWER =
      "{\"columns\":[\"Periode\",\"Område\",\"Antal\"],\"rows\":[[\"2025M05\",\"Hele landet\",1],"
          + "[\"2025M06\",\"Hele landet\",2]]}";

  @TempDir Path folder;

  private Finding population(String text) {
    return TestDelivery.shipped("dst_population", "FOLK1A.csv", folder, text).rejection();
  }

  private Finding jobindsats(String text) {
    return TestDelivery.shipped("jobindsats", "jobindsats/t.json", folder, text).rejection();
  }

  private Finding stil(String text) {
    return TestDelivery.shipped("stil_statistics", "GS_A_B.json", folder, text).rejection();
  }

  private static void isRejectedAs(String rule, Finding finding) {
    assertThat(finding.rule()).isEqualTo(rule);
    assertThat(finding.severity()).isEqualTo(Severity.REJECT);
    assertThat(finding.text()).endsWith(finding.rule().equals("error_answer") ? "" : ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\uFEFF", "   "})
  void aFileWithoutContentIsEmpty(String text) {
    isRejectedAs("empty_file", population(text));
    isRejectedAs("empty_file", jobindsats(text));
    isRejectedAs("empty_file", stil(text));
  }

  @Test
  void aFileWithoutRecordsIsEmpty() {
    isRejectedAs("empty_file", population(HEADER));
    isRejectedAs("empty_file", population(HEADER + "\n\n"));
    isRejectedAs("empty_file", stil("[]"));
    isRejectedAs("empty_file", jobindsats("{\"columns\":[\"Periode\",\"Område\"],\"rows\":[]}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><body>503</body></html>",
        "\n <HTML><head>",
        "\uFEFF<html lang=\"da\">",
        "<?xml version=\"1.0\"?><html/>"
      })
  void aWebPageIsNoData(String page) {
    isRejectedAs("html_instead_of_data", population(page));
    isRejectedAs("html_instead_of_data", jobindsats(page));
    isRejectedAs("html_instead_of_data", stil(page));
  }

  @Test
  void whatStatBankAnswersWhenItRefusesIsNoData() {
    Finding finding =
        population("{\"errorTypeCode\":\"EXTRACT-NOTFOUND\",\"message\":\"Tabellen findes ikke\"}");

    isRejectedAs("error_answer", finding);
    assertThat(finding.text()).endsWith("EXTRACT-NOTFOUND, Tabellen findes ikke");
  }

  @Test
  void whatJobindsatsAnswersWhenItRefusesIsNoData() {
    Finding finding =
        jobindsats(
            "{\"code\":422,\"cause\":\"Unknown hierarchies: ['_nykom']\",\"request_id\":\"d9\"}");

    isRejectedAs("error_answer", finding);
    assertThat(finding.text()).endsWith("422, Unknown hierarchies: ['_nykom']");
  }

  @Test
  void whatStilAnswersWhenItRefusesIsNoData() {
    isRejectedAs(
        "error_answer", stil("{\"status\":401,\"title\":\"Unauthorized\",\"message\":\"key\"}"));
  }

  @Test
  void halfATextFileIsTruncated() {
    Finding finding = population(HEADER + "183;1;16;2024K1;9\n183;1;17");

    isRejectedAs("truncated_file", finding);
    assertThat(finding.recordNumber()).isEqualTo(3);
  }

  @Test
  void aLastRecordWithoutLineBreakIsAWarning() {
    TestDelivery delivery =
        TestDelivery.shipped(
            "dst_population",
            "FOLK1A.csv",
            folder,
            HEADER + "183;1;16;2024K1;9\n183;1;17;2024K1;8");

    assertThat(delivery.values("persons")).containsExactly("9", "8");
    assertThat(delivery.findings()).containsExactly("3 unfinished_line");
  }

  @Test
  void halfAJsonFileIsTruncatedWhereverItIsCut() {
    for (int length = 1; length < ANSWER.length(); length++) {
      Finding finding = jobindsats(ANSWER.substring(0, length));
      assertThat(finding.rule()).as("cut at " + length).isEqualTo("truncated_file");
    }
    isRejectedAs("truncated_file", stil("[{\"[A].[B].[B]\":\"x\",\"Antal\":\"1\"},{\"[A].["));
  }

  @Test
  void anotherHeaderIsAMismatchThatNamesTheColumns() {
    Finding finding = population("OMRÅDE;KOEN;ALDER;TID;INDHOLD\n183;1;16;2024K1;9\n");

    isRejectedAs("header_mismatch", finding);
    assertThat(finding.text())
        .isEqualTo("Filen mangler kolonnerne [KØN]. Filen har ukendte kolonner [KOEN].");
    isRejectedAs(
        "header_mismatch", population("OMRÅDE;KØN;KØN;ALDER;TID;INDHOLD\n183;1;1;16;2024K1;9\n"));
    Finding noHeader = population("bla bla\nbla\n");
    isRejectedAs("header_mismatch", noHeader);
    assertThat(noHeader.text()).doesNotContain("bla");
    isRejectedAs("header_mismatch", jobindsats(ANSWER.replace("Periode", "Tid")));
  }

  @Test
  void aFileOfPersonsThatLacksItsHeaderIsNotQuoted() throws IOException {
    Files.writeString(
        folder.resolve("pupils.yaml"),
        Files.readString(SHIPPED.resolve("dst_population.yaml"))
            .replace("id: dst_population", "id: pupils")
            .replace("FOLK1A", "PUPILS")
            .replace("personal: none", "personal: sensitive")
            .replace("persons: none", "persons: Elever"));
    Contract pupils = Contracts.load(folder).named("pupils");
    for (String line : List.of("6101019999;Ane;183;1;9", "Ane;Ane;183;1;9")) {
      Finding finding =
          TestDelivery.of(
                  pupils, "PUPILS.csv", folder, line + "\n" + line + "\n", StandardCharsets.UTF_8)
              .rejection();

      isRejectedAs("header_mismatch", finding);
      assertThat(finding.text()).doesNotContain("6101019999", "Ane").contains("vises ikke");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004rest", "%PDF-1.7", "a;b\u0000c\n", "{\"dataset\":{}}"})
  void aWorkbookOrArchiveIsNoCsv(String text) {
    isRejectedAs("not_csv", population(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OMRÅDE;KØN\n1;2\n",
        "{\"columns\":[\"Periode\",\"Område\"]}",
        "{\"columns\":1,\"rows\":[]}",
        "{\"columns\":[\"Periode\",\"Område\"],\"rows\":[1]}",
        "[1,2]",
        "{\"columns\":[\"Periode\",\"Område\"],\"rows\":[]} x",
        "{\"columns\" [}"
      })
  void anotherDocumentIsNotTheJsonThatIsExpected(String text) {
    isRejectedAs("not_json", jobindsats(text));
  }

  @Test
  void aListOfNumbersIsNoAnswerOfStil() {
    isRejectedAs("not_json", stil("[1,2]"));
    isRejectedAs("not_json", stil("{\"rows\":[]}"));
  }

  @Test
  void aRejectedFileStillTellsItsSlotAndDate() {
    Inspection inspection =
        TestDelivery.shipped("jobindsats", "jobindsats/y25i01-2026-11-02.json", folder, "x")
            .inspect();

    assertThat(inspection.slot()).isEqualTo("y25i01");
    assertThat(inspection.knownOn()).hasToString("Optional[2026-11-02]");
  }
}
