package dk.pejl.etl.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.staging.StagedDelivery;
import dk.pejl.etl.staging.StagingHome;
import dk.pejl.etl.step.FinishedStep;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactWorkTest {
  private static final String HEADER = "OMRÅDE;KØN;ALDER;TID;INDHOLD\n";

  @TempDir Path folder;
  private StagingHome home;

  @BeforeEach
  void makeHome() {
    home = new StagingHome(folder);
  }

  @Test
  void populationHasOurCodesAndLeavesOutWhatIsMissingOrNoArea() {
    StagedDelivery staged =
        home.stage(
            "FOLK1A.csv",
            """
            OMRÅDE;KØN;ALDER;TID;INDHOLD
            000;TOT;IALT;2024K3;5977412
            183;1;17;2024K4;150
            183;2;17;2024K4;..
            01;2;17;2024K4;4
            """);
    assertThat(home.text(home.make(staged)))
        .containsExactly("183|mand|17|2024K4|2024/25|150", "alle|alle|null|2024K3|2023/24|5977412");
  }

  @Test
  void populationTakesTheTotalOfAllMaritalStatuses() {
    StagedDelivery staged =
        home.stage(
            "FOLK1A.csv",
            """
            OMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD
            183;1;17;TOT;2024K4;150
            183;1;17;U;2024K4;149
            """);
    assertThat(home.text(home.make(staged))).containsExactly("183|mand|17|2024K4|2024/25|150");
  }

  @Test
  void educationStatusHasOneRowForEachStatus() {
    StagedDelivery staged =
        home.stage(
            "STATUSU6.csv",
            "\"I alt\",\"2024\",\"Hele landet\",4,1,1,1,1\r\n",
            Charset.forName("windows-1252"));
    assertThat(home.text(home.make(staged)))
        .containsExactly(
            "alle|alle|2024|2024/25|completed|1",
            "alle|alle|2024|2024/25|in_progress|1",
            "alle|alle|2024|2024/25|interrupted|1",
            "alle|alle|2024|2024/25|not_registered|1",
            "alle|alle|2024|2024/25|total|4");
  }

  @Test
  void labourMarketSortsDimensionsAndKeepsWhatIsNotTold() {
    StagedDelivery staged =
        home.stage(
            "jobindsats/ledige.json",
            "{\"columns\":[\"Periode\",\"Område\",\"Køn\",\"A-kasse\",\"Antal\",\"Andel ledige\"],"
                + "\"rows\":[[\"2025Q03\",\"Ishøj\",\"Kvinder\",\"I alt\",12,null],"
                + "[\"2025M07\",\"Ishøj\",\"Mænd\",\"I alt\",10,2.5]]}");
    assertThat(home.text(home.make(staged)))
        .containsExactly(
            "ledige|Ishøj|2025K3|2025/26|A-kasse=I alt;Køn=Kvinder|Andel ledige|percent|null",
            "ledige|Ishøj|2025K3|2025/26|A-kasse=I alt;Køn=Kvinder|Antal|number|12.000000",
            "ledige|Ishøj|2025M07|2024/25|A-kasse=I alt;Køn=Mænd|Andel ledige|percent|2.500000",
            "ledige|Ishøj|2025M07|2024/25|A-kasse=I alt;Køn=Mænd|Antal|number|10.000000");
  }

  @Test
  void labourMarketTakesARepeatedRecordOnce() {
    String row = "[\"2025M07\",\"Ishøj\",\"Nytteindsats i alt\",66]";
    StagedDelivery staged =
        home.stage(
            "jobindsats/tilbud.json",
            "{\"columns\":[\"Periode\",\"Område\",\"Tilbud\",\"Antal\"],\"rows\":["
                + row
                + ","
                + row
                + "]}");
    assertThat(staged.accepted()).isEqualTo(2);
    assertThat(home.text(home.make(staged)))
        .containsExactly(
            "tilbud|Ishøj|2025M07|2024/25|Tilbud=Nytteindsats i alt|Antal|number|66.000000");
  }

  @Test
  void schoolStatisticTakesAreaAndTimeOutOfTheLevels() {
    StagedDelivery staged =
        home.stage(
            "GS_ELEVFRAV_FRAVAAR.json",
            "[{\"[Institution].[Beliggenhedskommune].[Beliggenhedskommune]\":\"Albertslund\","
                + "\"[Klassetrin].[Skoletrin].[Skoletrin]\":\"Udskoling\","
                + "\"[Tid].[Skoleår].[Skoleår]\":\"2024/2025\",\"Fravær\":\"8,2 %\"}]");
    assertThat(home.text(home.make(staged)))
        .containsExactly(
            "GS_ELEVFRAV_FRAVAAR|165|[Klassetrin].[Skoletrin]=Udskoling|Fravær|percent|2024/25"
                + "|2024/25|8.200000");
  }

  @Test
  void eachSchoolYearIsAStepOfItsOwn() {
    StagedDelivery staged =
        home.stage("FOLK1A.csv", HEADER + "183;1;17;2024K1;150\n183;1;17;2024K4;151\n");
    List<FinishedStep> made = home.make(staged);
    assertThat(made)
        .extracting(step -> step.key().name())
        .containsExactly("population/school_year=2023-24", "population/school_year=2024-25");
    assertThat(made).extracting(step -> step.result().rows()).containsExactly(1L, 1L);
    assertThat(Path.of(made.get(0).folder()).resolve("step.json")).exists();
  }

  @Test
  void aNewDeliveryTouchesOnlyTheSchoolYearsThatItHolds() {
    StagedDelivery old = home.stage("jobindsats/a.json", table("2024M10", 1));
    StagedDelivery other = home.stage("jobindsats/b.json", table("2025M10", 1));
    StagedDelivery corrected = home.stage("jobindsats/b.json", table("2025M10", 2));
    List<FactStep> before = home.steps(old, other);
    List<FactStep> after = home.steps(old, corrected);
    assertThat(after.get(0).key()).isEqualTo(before.get(0).key());
    assertThat(after.get(1).key()).isNotEqualTo(before.get(1).key());
  }

  private static String table(String period, int value) {
    return "{\"columns\":[\"Periode\",\"Område\",\"Antal\"],\"rows\":[[\""
        + period
        + "\",\"Ishøj\","
        + value
        + "]]}";
  }
}
