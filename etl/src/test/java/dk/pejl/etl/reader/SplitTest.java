package dk.pejl.etl.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.contract.ContractText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {
  private static final String ROWS =
      "KODE;NAVN;ANTAL\n1;Ærø;1\n\n2;\"Ø\";2\n3;\"åben;3\n4;€;x\n5;;..\n6;a;6\n7;sidste;7";

  @TempDir Path folder;

  private TestDelivery delivery(String layout, String text) {
    return TestDelivery.of(
        ContractText.of("x").layout(layout).contract(),
        "x.csv",
        folder,
        text,
        StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void oneAndManyPiecesGiveTheSameRecords(String lineBreak) throws IOException {
    TestDelivery delivery = delivery("encoding: utf-8", "\uFEFF" + ROWS.replace("\n", lineBreak));
    List<String> whole = delivery.lines(Long.MAX_VALUE);

    assertThat(whole).hasSize(7);
    assertThat(whole.get(6)).startsWith("9 accepted").contains("unfinished_line");
    for (long bytes = 1; bytes < 40; bytes++) {
      assertThat(delivery.lines(bytes)).as("pieces of " + bytes).isEqualTo(whole);
    }
    assertThat(delivery.splits(1)).isEqualTo(9);
  }

  @Test
  void aFieldIsReadAndJudgedEachTimeItComes() {
    // Aa and BB have the same hash code.
    TestDelivery delivery =
        delivery(
            "encoding: utf-8",
            "KODE;NAVN;ANTAL\nAa;a;x\nBB;b;1\n Aa ; ;x\nAa;\"b\";2\nBB;b;\n;;\n;;x;\n");

    assertThat(delivery.findings())
        .containsExactly(
            "2 invalid_value persons",
            "4 invalid_value persons",
            "7 missing_required code",
            "8 record_shape");
    assertThat(delivery.values("code")).containsExactly("BB", "Aa", "BB");
    assertThat(delivery.values("title")).containsExactly("b", "b", "b");
    assertThat(delivery.values("persons")).containsExactly("1", "2", "null");
  }

  @Test
  void aPieceBeginsWhereTheOneBeforeItEnds() throws IOException {
    TestDelivery delivery = delivery("encoding: utf-8", ROWS);
    DeliveryPlan.Usable plan =
        (DeliveryPlan.Usable)
            new DeliveryPlanner(delivery.contract(), DeliveryBytes.of(delivery.file())).plan(12);

    long end = 0;
    for (Split split : plan.splits()) {
      assertThat(split.start()).isEqualTo(end);
      end = split.end();
    }
    assertThat(end).isEqualTo(ROWS.getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void aValueWithALineBreakIsOneRecordAndIsNotSplit() throws IOException {
    TestDelivery delivery =
        delivery(
            "encoding: utf-8\nrecord_breaks: quoted",
            "KODE;NAVN;ANTAL\n1;\"to\r\nlinjer\";1\n2;en;2\n3;x\n");

    assertThat(delivery.splits(1)).isEqualTo(1);
    assertThat(delivery.values("title")).containsExactly("to\r\nlinjer", "en");
    assertThat(delivery.findings()).containsExactly("4 record_shape");
  }

  @Test
  void aQuoteThatNeverClosesTruncatesAFileWithLineBreaksInValues() {
    TestDelivery delivery =
        delivery(
            "encoding: utf-8\nrecord_breaks: quoted", "KODE;NAVN;ANTAL\n1;a;1\n2;\"b;2\n3;c;3\n");

    assertThat(delivery.rejection().rule()).isEqualTo("truncated_file");
  }

  @Test
  void utf16IsReadInOnePiece() throws IOException {
    TestDelivery delivery =
        TestDelivery.of(
            ContractText.of("x").layout("encoding: utf-16").contract(),
            "x.csv",
            folder,
            "KODE;NAVN;ANTAL\n1;\u0A0A\u0D0D;1\n2;b;2\n",
            StandardCharsets.UTF_16BE);

    assertThat(delivery.splits(1)).isEqualTo(1);
    assertThat(delivery.values("title")).containsExactly("\u0A0A\u0D0D", "b");
    assertThat(delivery.inspect().records()).isEqualTo(2);
  }
}
