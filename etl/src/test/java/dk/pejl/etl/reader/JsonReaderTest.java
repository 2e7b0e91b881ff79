package dk.pejl.etl.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
  private static final String COLUMNS =
      "\"columns\":[\"Periode\",\"Område\",\"A-kasse\",\"Antal\",\"Andel\"]";

  @TempDir Path folder;

  private TestDelivery jobindsats(String rows) {
    return TestDelivery.shipped(
        "jobindsats",
        "jobindsats/y25i01.json",
        folder,
        "{" + COLUMNS + ",\"rows\":[" + rows + "]}");
  }

  private TestDelivery stil(String text) {
    return TestDelivery.shipped("stil_statistics", "GS_ELEVFRAV_FRAVAAR.json", folder, text);
  }

  @Test
  void textsAreDimensionsAndNumbersAreMeasures() {
    TestDelivery delivery = jobindsats("[\"2025M05\",\"Hele landet\",\"I alt\",101672,2.8]");

    assertThat(delivery.values("table_name")).containsExactly("y25i01");
    assertThat(delivery.values("period")).containsExactly("2025M05");
    assertThat(delivery.values("dimensions")).containsExactly("{A-kasse=I alt}");
    assertThat(delivery.values("measures"))
        .containsExactly("{Andel=Optional[2.800000], Antal=Optional[101672.000000]}");
  }

  @Test
  void nullIsAMissingMeasureAlsoInTheFirstRow() {
    TestDelivery delivery =
        jobindsats(
            "[\"2025Q04\",\"Hele landet\",\"I alt\",null,1.07],[\"2026Q01\",\"Ishøj\",\"I alt\",4,null]");

    assertThat(delivery.values("measures"))
        .containsExactly(
            "{Andel=Optional[1.070000], Antal=Optional.empty}",
            "{Andel=Optional.empty, Antal=Optional[4.000000]}");
    assertThat(delivery.findings()).isEmpty();
  }

  @Test
  void holdsARowThatDoesNotFitItsColumns() {
    TestDelivery delivery =
        jobindsats(
            "[\"2025M05\",\"Ishøj\",\"I alt\",1,2],[\"2025M06\",\"Ishøj\",\"I alt\",\"x\",2],"
                + "[\"2025M07\",\"Ishøj\",7,1,2],[\"2025M08\",\"Ishøj\",\"I alt\",1],"
                + "[\"2025M13\",\"Ishøj\",\"I alt\",1,2],[\"2025M09\",null,\"I alt\",1,2],"
                + "[\"2025M10\",\"Ishøj\",\"I alt\",[1],2],[\"2025M11\",\"Ishøj\",\"I alt\",1,2]");

    assertThat(delivery.findings())
        .containsExactly(
            "2 invalid_value measures",
            "3 invalid_value dimensions",
            "4 record_shape",
            "5 invalid_value period",
            "6 missing_required area",
            "7 invalid_value measures");
    assertThat(delivery.values("period")).containsExactly("2025M05", "2025M11");
  }

  @Test
  void findsRowsThatStandBeforeTheColumns() {
    TestDelivery delivery =
        TestDelivery.shipped(
            "jobindsats",
            "jobindsats/y25i01.json",
            folder,
            "\uFEFF{\"rows\":[[\"2025M05\",\"Ishøj\",\"I alt\",1,2]],\"more\":{\"rows\":1},"
                + COLUMNS
                + "}");

    assertThat(delivery.values("dimensions")).containsExactly("{A-kasse=I alt}");
  }

  @Test
  void readsStilLevelsUndoubledAndDanishNumbers() {
    TestDelivery delivery =
        stil(
            "[{\"[Institution].[Kommune].[Kommune]\":\"Albertslund\",\"[Tid].[Skoleår].[Skoleår]\":\"2024/2025\","
                + "\"Fravær\":\"8,2 %\",\"Elever\":\"2.351\"}]");

    assertThat(delivery.values("cube")).containsExactly("GS_ELEVFRAV_FRAVAAR");
    assertThat(delivery.values("levels"))
        .containsExactly("{[Institution].[Kommune]=Albertslund, [Tid].[Skoleår]=2024/2025}");
    assertThat(delivery.values("measures"))
        .containsExactly("{Elever=Optional[2351.000000], Fravær=Optional[8.200000]}");
    assertThat(delivery.values("units")).containsExactly("{Elever=number, Fravær=percent}");
  }

  @Test
  void specialMembersAreNoNumbersAndTheSourcesOwnErrorIsAWarning() {
    TestDelivery delivery =
        stil(
            "[{\"[A].[B].[B]\":\"<uoplyst>\",\"Antal\":\"<uoplyst>\"},{\"[A].[B].[B]\":\"<fejl>\",\"Antal\":\"3\"}]");

    assertThat(delivery.values("levels"))
        .containsExactly("{[A].[B]=<uoplyst>}", "{[A].[B]=<fejl>}");
    assertThat(delivery.values("measures"))
        .containsExactly("{Antal=Optional.empty}", "{Antal=Optional[3.000000]}");
    assertThat(delivery.findings()).containsExactly("2 special_member levels");
  }

  @Test
  void holdsAStilRowWithANumberThatIsNone() {
    assertThat(stil("[{\"[A].[B].[B]\":\"x\",\"Antal\":\"2.35\"}]").findings())
        .containsExactly("1 invalid_value measures");
  }

  @ParameterizedTest
  @CsvSource({
    "[Tid].[Skoleår].[Skoleår],[Tid].[Skoleår]",
    "[Skoleår].[Skoleår].[Skoleår],[Skoleår].[Skoleår]",
    "[Tid].[Skoleår],[Tid].[Skoleår]",
    "Antal elever,Antal elever"
  })
  void undoublesTheLastLevelOnly(String answered, String asked) {
    assertThat(StilRecords.single(answered)).isEqualTo(asked);
  }
}
