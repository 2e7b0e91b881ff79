package dk.pejl.dashboards.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnglishTest {
  @TempDir private Path folder;
  private English english;

  @BeforeEach
  void read() throws IOException {
    Path catalogue =
        Files.writeString(
            folder.resolve("messages.pot"),
            """
            #: a comment
            msgid ""
            msgstr ""
            "Content-Type: text/plain"

            msgid "Apply filters"
            msgstr ""

            msgid "Status"
            msgstr ""

            #, python-format
            msgid "%s option"
            msgid_plural "%s options"
            msgstr[0] ""

            msgid ""
            "Nothing was "
            "found"
            msgstr ""

            msgid "22"
            msgstr ""

            msgid "%s %s"
            msgstr ""
            """);
    Path pack =
        Files.writeString(
            folder.resolve("da.json"),
            """
            {"Apply filters": "Anvend filtre", "Status": "Status", "%s of it": "%s blandt the"}""");
    english = English.read(catalogue, pack);
  }

  @Test
  void findsTextsOfSupersetThatAreNotOurs() {
    assertThat(english.in(List.of("Apply filters", "Anvend filtre", "Status")))
        .containsExactly("Apply filters");
  }

  @Test
  void findsTextsOverSeveralLinesAndWithWhatIsPutIn() {
    assertThat(english.in(List.of("Nothing was found", "7 options", "7 muligheder")))
        .containsExactly("7 options", "Nothing was found");
  }

  @Test
  void findsSentencesThatSupersetsListLacks() {
    assertThat(english.in(List.of("Look at the chart", "Se på diagrammet", "Theodor")))
        .containsExactly("Look at the chart");
  }

  @Test
  void leavesOurOwnWordsWithWhatIsPutInAndTextsThatAreAllOpen() {
    assertThat(english.in(List.of("7 blandt the", "22", "Ishøj Kommune"))).isEmpty();
  }

  @Test
  void saysWhichListItCannotRead() {
    assertThatThrownBy(() -> English.read(folder.resolve("other.pot"), folder.resolve("da.json")))
        .isInstanceOf(PejlException.class)
        .hasMessageStartingWith("Cannot read " + folder.resolve("other.pot"));
  }
}
