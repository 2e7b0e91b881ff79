package dk.pejl.etl.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.contract.ContractText;
import dk.pejl.etl.rule.Finding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String TEXT = "KODE;NAVN;ANTAL\n1;Ærø;2\n2;\"Øst\";3\n";

  @TempDir Path folder;

  private TestDelivery delivery(String declared, String text, Charset charset) {
    return TestDelivery.of(
        ContractText.of("x").layout("encoding: " + declared).contract(),
        "x.csv",
        folder,
        text,
        charset);
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8,UTF-8",
    "iso-8859-1,ISO-8859-1",
    "windows-1252,windows-1252",
    "utf-16,UTF-16BE"
  })
  void readsDanishLettersInTheDeclaredEncoding(String declared, String charset) {
    assertThat(delivery(declared, TEXT, Charset.forName(charset)).values("title"))
        .containsExactly("Ærø", "Øst");
  }

  @ParameterizedTest
  @CsvSource({"windows-1252,UTF-8", "utf-8,UTF-16LE", "utf-8,UTF-16BE", "iso-8859-1,UTF-8"})
  void aByteOrderMarkGoesBeforeTheDeclaredEncoding(String declared, String charset) {
    TestDelivery delivery = delivery(declared, "\uFEFF" + TEXT, Charset.forName(charset));

    assertThat(delivery.values("title")).containsExactly("Ærø", "Øst");
    assertThat(delivery.records()).extracting(StagedRecord::number).containsExactly(2, 3);
  }

  @Test
  void keepsTheEuroAndCurlyQuotesOfWindows1252() {
    String text = "KODE;NAVN;ANTAL\n1;10 € “fri” – ‘ja’;2\n";

    assertThat(delivery("windows-1252", text, WINDOWS_1252).values("title"))
        .containsExactly("10 € “fri” – ‘ja’");
  }

  @Test
  void rejectsWindows1252ThatIsDeclaredAsIso88591() {
    Finding finding =
        delivery("iso-8859-1", "KODE;NAVN;ANTAL\n1;Ærø;2\n2;10 €;3\n", WINDOWS_1252).rejection();

    assertThat(finding.rule()).isEqualTo("wrong_encoding");
    assertThat(finding.recordNumber()).isEqualTo(3);
  }

  @Test
  void rejectsIso88591ThatIsDeclaredAsUtf8() {
    Finding finding = delivery("utf-8", TEXT, StandardCharsets.ISO_8859_1).rejection();

    assertThat(finding.rule()).isEqualTo("wrong_encoding");
    assertThat(finding.recordNumber()).isEqualTo(2);
    assertThat(finding.text()).contains("UTF-8");
  }

  @ParameterizedTest
  @CsvSource({"iso-8859-1", "windows-1252"})
  void rejectsUtf8ThatIsDeclaredAsEightBit(String declared) {
    Finding finding = delivery(declared, TEXT, StandardCharsets.UTF_8).rejection();

    assertThat(finding.rule()).isEqualTo("wrong_encoding");
    assertThat(finding.text()).startsWith("Filen er i tegnkodningen UTF-8, men udtrækket siger");
  }

  @Test
  void rejectsBytesThatWindows1252DoesNotHave() {
    byte[] bytes = "KODE;NAVN;ANTAL\n1;?;2\n".getBytes(StandardCharsets.US_ASCII);
    bytes[18] = (byte) 0x81;

    assertThat(
            TestDelivery.of(
                    ContractText.of("x").layout("encoding: windows-1252").contract(),
                    "x.csv",
                    folder,
                    bytes)
                .rejection()
                .rule())
        .isEqualTo("wrong_encoding");
  }

  @Test
  void findsAWrongByteFarIntoALargeFile() {
    StringBuilder text = new StringBuilder("KODE;NAVN;ANTAL\n");
    for (int i = 0; i < 20_000; i++) {
      text.append(i).append(";æøå;1\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 8] = (byte) 0xE6;

    Finding finding =
        TestDelivery.of(ContractText.of("x").contract(), "x.csv", folder, bytes).rejection();

    assertThat(finding.rule()).isEqualTo("wrong_encoding");
    assertThat(finding.recordNumber()).isEqualTo(20_001);
  }

  @Test
  void lettersThatStraddleTwoBuffersAreWhole() {
    String text = "KODE;NAVN;ANTAL\n" + "1;€;2\n".repeat(60_000);
    for (String pad : new String[] {"", "x", "xx"}) {
      TestDelivery delivery =
          delivery("utf-8", text.replaceFirst("1;", pad + "1;"), StandardCharsets.UTF_8);
      assertThat(delivery.inspect()).isInstanceOf(Inspection.Usable.class);
      assertThat(delivery.inspect().records()).isEqualTo(60_000);
    }
  }
}
