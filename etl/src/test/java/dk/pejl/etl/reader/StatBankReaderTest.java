package dk.pejl.etl.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.rule.Finding;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatBankReaderTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @TempDir Path folder;

  private TestDelivery population(String text) {
    return TestDelivery.shipped("dst_population", "FOLK1A.csv", folder, text);
  }

  @ParameterizedTest
  @CsvSource({"'',lf", "'',crlf", "'\uFEFF',lf", "'\uFEFF',crlf"})
  void readsAllFourCombinationsOfMarkAndLineBreak(String mark, String lineBreak) {
    String text = "OMRÅDE;KØN;ALDER;TID;INDHOLD\n000;1;0;2008K1;32976\n084;2;16;2024K1;5\n";
    TestDelivery delivery =
        population(mark + (lineBreak.equals("crlf") ? text.replace("\n", "\r\n") : text));

    assertThat(delivery.values("area")).containsExactly("000", "084");
    assertThat(delivery.values("persons")).containsExactly("32976", "5");
    assertThat(delivery.records()).extracting(StagedRecord::number).containsExactly(2, 3);
    assertThat(delivery.inspect().records()).isEqualTo(2);
    assertThat(delivery.findings()).isEmpty();
  }

  @Test
  void takesMaritalStatusWhereItIsDelivered() {
    TestDelivery delivery =
        population("OMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD\n183;TOT;IALT;TOT;2024K1;23000\n");

    assertThat(delivery.values("marital_status")).containsExactly("TOT");
    assertThat(
            population("OMRÅDE;KØN;ALDER;TID;INDHOLD\n183;1;0;2024K1;9\n").values("marital_status"))
        .containsExactly("null");
  }

  @Test
  void keepsWhyANumberIsMissing() {
    TestDelivery delivery =
        population(
            "OMRÅDE;KØN;ALDER;TID;INDHOLD\n183;1;16;2024K1;..\n183;1;17;2024K1;.\n183;1;18;2024K1;7\n");

    assertThat(delivery.values("persons")).containsExactly("null", "null", "7");
    assertThat(delivery.values("missing")).containsExactly("suppressed", "not_applicable", "");
  }

  @Test
  void holdsOneBrokenRowAndLoadsTheRest() {
    TestDelivery delivery =
        population(
            "OMRÅDE;KØN;ALDER;TID;INDHOLD\n183;1;16;2024K1;9\n183;1;17;2024K5;8\n183;1;18\n183;3;19;2024K1;x\n183;1;20;2024K1;6\n");

    assertThat(delivery.values("persons")).containsExactly("9", "6");
    assertThat(delivery.findings())
        .containsExactly(
            "3 invalid_value quarter",
            "4 record_shape",
            "5 unknown_code sex",
            "5 invalid_value persons");
    assertThat(delivery.records().get(1).findings())
        .extracting(Finding::text)
        .containsExactly("Værdien '2024K5' i TID er ikke på den form, som udtrækket siger.");
  }

  @Test
  void aHeldRecordKeepsNothingButItsNumberAndFindings() {
    StagedRecord held =
        population("OMRÅDE;KØN;ALDER;TID;INDHOLD\n183;1;16;2024K1;-1\n").records().get(0);

    assertThat(held.outcome()).isEqualTo("held");
    assertThat(held.number()).isEqualTo(2);
    for (int column = 0; column < 7; column++) {
      assertThat(held.value(column)).isEmpty();
    }
  }

  @Test
  void columnsMayStandInAnotherOrder() {
    TestDelivery delivery = population("TID;INDHOLD;OMRÅDE;KØN;ALDER\n2024K1;12;183;2;16\n");

    assertThat(delivery.values("quarter")).containsExactly("2024K1");
    assertThat(delivery.values("persons")).containsExactly("12");
  }

  private TestDelivery status(String text) {
    TestDelivery utf8 = TestDelivery.shipped("dst_education_status", "STATUSU6.csv", folder, text);
    return TestDelivery.of(utf8.contract(), utf8.name(), folder, text, WINDOWS_1252);
  }

  @Test
  void readsTheMatrixByPositionWithCodesForNames() {
    TestDelivery delivery =
        status(
            """
            "I alt","2024","Hele landet",601166,404435,105009,41847,49875\r
            "I alt","2024","Ishøj",1630,1061,245,164,160\r
            "I alt","2024","Christiansø",0,0,0,0,0\r
            """);

    assertThat(delivery.values("school_municipality")).containsExactly("000", "183", "411");
    assertThat(delivery.values("not_registered")).containsExactly("49875", "160", "0");
    assertThat(delivery.records()).extracting(StagedRecord::number).containsExactly(1, 2, 3);
    assertThat(delivery.findings()).isEmpty();
  }

  @Test
  void holdsAMatrixRowWhoseTotalIsNotTheSumOfItsParts() {
    TestDelivery delivery = status("\"I alt\",\"2024\",\"Ishøj\",1631,1061,245,164,160\r\n");

    assertThat(delivery.findings()).containsExactly("1 total_mismatch total");
    assertThat(delivery.records().get(0).findings().get(0).text())
        .isEqualTo("Totalen er 1631, men delene giver 1630.");
  }

  @Test
  void holdsAMatrixRowOfAnUnknownMunicipality() {
    assertThat(status("\"I alt\",\"2024\",\"Sydby\",0,0,0,0,0\r\n").findings())
        .containsExactly("1 unknown_code school_municipality");
  }

  @Test
  void anOpenQuoteSpoilsItsOwnRecordOnly() {
    TestDelivery delivery =
        status(
            """
            "I alt","2024,"Ishøj",0,0,0,0,0\r
            "I alt","2024","Ishøj",0,0,0,0,0\r
            "I alt","2024"x,"Greve",0,0,0,0,0\r
            """);

    assertThat(delivery.findings()).containsExactly("1 record_shape", "3 record_shape");
    assertThat(delivery.values("school_municipality")).containsExactly("183");
  }
}
