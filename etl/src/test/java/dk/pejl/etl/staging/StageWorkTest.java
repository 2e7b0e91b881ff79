package dk.pejl.etl.staging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.spark.SharedSpark;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageWorkTest {
  private static final String MATRIX =
      String.join(
          "\r\n",
          "\"I alt\",\"2024\",\"Ishøj\",1630,1061,245,164,160",
          "\"I alt\",\"2024\",\"Albertslund\",1836,1151,250,209,999",
          "");

  @TempDir Path folder;
  private StagingHome home;

  @BeforeEach
  void makeHome() {
    home = new StagingHome(folder);
  }

  @Test
  void countsEachRecordOnceAndHoldsTheBrokenOne() {
    StagedDelivery staged = home.stage("STATUSU6.csv", MATRIX, Charset.forName("windows-1252"));
    assertThat(staged.usable()).isTrue();
    assertThat(List.of(staged.read(), staged.accepted(), staged.held(), staged.findings()))
        .containsExactly(2L, 1L, 1L, 1L);
    Row held = home.rows(staged, "held").collectAsList().get(0);
    assertThat(held.<Integer>getAs("record_number")).isEqualTo(2);
    assertThat(held.<Object>getAs("total")).isNull();
    List<Row> findings = held.getList(held.fieldIndex("findings"));
    assertThat(findings.get(0).<String>getAs("rule")).isEqualTo("total_mismatch");
  }

  @Test
  void tellsWhichSchoolYearsEachFactFindsInIt() {
    StagedDelivery staged =
        home.stage(
            "FOLK1A.csv",
            "OMRÅDE;KØN;ALDER;TID;INDHOLD\n000;1;0;2008K1;1\n000;1;0;2008K3;2\n000;1;0;2008K4;3\n");
    assertThat(staged.schoolYears()).isEqualTo(Map.of("population", List.of("2007/08", "2008/09")));
    assertThat(staged.schoolYears("labour_market")).isEmpty();
  }

  @Test
  void rejectsAnErrorAnswerWithOneFinding() {
    StagedDelivery staged =
        home.stage("jobindsats-v3-x.json", "{\"code\":422,\"cause\":\"Unknown\"}");
    assertThat(staged.usable()).isFalse();
    assertThat(staged.accepted()).isZero();
    assertThat(staged.findings()).isEqualTo(1);
    assertThat(staged.schoolYears("labour_market")).isEmpty();
    assertThat(home.rows(staged, "rejected").count()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "000;1;0;2008K4;1\n", "000;1;0;2008K2;x\n000;1;0;2008K1;7\n"})
  void stagesALargeFileAsItStagesASmallOne(String last) throws IOException {
    String text =
        "OMRÅDE;KØN;ALDER;TID;INDHOLD\n000;1;0;2008K1;1\n000;1;0;2008K3;2\n000;1;0;2008K4;1\n";
    SparkSession inPieces = SharedSpark.session().newSession();
    inPieces.conf().set("spark.pejl.split-bytes", "20");
    StagedDelivery small = home.stage("FOLK1A.csv", text + last);
    List<String> rows = text(small);
    Files.createDirectory(folder.resolve("large"));
    StagedDelivery large =
        new StagingHome(folder.resolve("large"), inPieces).stage("FOLK1A.csv", text + last);

    assertThat(small.held()).isEqualTo(last.lines().count());
    assertThat(large.step().result()).isEqualTo(small.step().result());
    assertThat(text(large)).isEqualTo(rows);
    assertThat(folder.resolve("large/staged/.work")).isEmptyDirectory();
  }

  private static List<String> text(StagedDelivery staged) {
    return SharedSpark.session()
        .read()
        .parquet(staged.step().folder().toString())
        .sort("record_number")
        .collectAsList()
        .stream()
        .map(Row::toString)
        .toList();
  }

  @Test
  void hasTheSameDigestForTheSameContentAndAnotherForAnother() {
    String one = "OMRÅDE;KØN;ALDER;TID;INDHOLD\n000;1;0;2008K1;1\n000;2;0;2008K1;2\n";
    StagedDelivery first = home.stage("FOLK1A.csv", one);
    StagedDelivery again = home.stage("FOLK1A.csv", one);
    StagedDelivery other = home.stage("FOLK1A.csv", one.replace(";2\n", ";3\n"));
    assertThat(again.step().result()).isEqualTo(first.step().result());
    assertThat(other.step().result().digest()).isNotEqualTo(first.step().result().digest());
  }
}
