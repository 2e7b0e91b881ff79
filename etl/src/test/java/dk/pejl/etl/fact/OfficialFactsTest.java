package dk.pejl.etl.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.staging.StagedDelivery;
import dk.pejl.etl.staging.StagingHome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficialFactsTest {
  @TempDir Path folder;
  private StagingHome home;

  @BeforeEach
  void makeHome() {
    home = new StagingHome(folder);
  }

  @Test
  void theNewerVersionOfJobindsatsGoesBeforeTheOlder() {
    StagedDelivery older =
        home.stage(
            "jobindsats-v2-Y38A02_2024-02-15.csv",
            """
            Area;Periode;Alder;Antal personer;Antal fuldtidspersoner
            Ishøj;2023M11;18-30 år;14;12,5
            Ishøj;2023M12;18-30 år;13;11,5
            """);
    StagedDelivery newer =
        home.stage(
            "jobindsats/y38a02_2026-10-20.json",
            "{\"columns\":[\"Periode\",\"Område\",\"Alder\",\"Antal fuldtidspersoner\"],"
                + "\"rows\":[[\"2023M12\",\"Ishøj\",\"18-30 år\",12.5]]}");
    assertThat(home.text(home.make(older, newer)))
        .containsExactlyInAnyOrder(
            "y38a02|Ishøj|2023M11|2023/24|Alder=18-30 år|Antal fuldtidspersoner|number|12.500000",
            "y38a02|Ishøj|2023M11|2023/24|Alder=18-30 år|Antal personer|number|14.000000",
            "y38a02|Ishøj|2023M12|2023/24|Alder=18-30 år|Antal fuldtidspersoner|number|12.500000",
            "y38a02|Ishøj|2023M12|2023/24|Alder=18-30 år|Antal personer|number|13.000000");
  }

  @Test
  void tablesOfStatisticsDenmarkAreCountsByTheirDimensions() {
    StagedDelivery outcome =
        home.stage(
            "GENMF10.csv",
            """
            UDDANNELSE;STARTÅR;ÅREFTER;STATUS;TID;INDHOLD
            H30;2019;5;AFBRUDT;2024;410
            """);
    StagedDelivery neet =
        home.stage(
            "NEET2.csv",
            """
            OMRÅDE;KØN;ALDER;STATUSNEET;TID;INDHOLD
            183;TOT;IALT;10;2023;..
            """);
    assertThat(home.text(home.make(outcome, neet)))
        .containsExactlyInAnyOrder(
            "dst_education_outcome|alle|education_group=H30;start_year=2019;status=AFBRUDT;"
                + "years_since_start=5|2024|410|2024/25",
            "dst_neet|183|age=IALT;sex=TOT;status=10|2023|null|2023/24");
  }

  @Test
  void aTypedFigureKeepsItsSourceAndTheDayThatItWasPublished() {
    StagedDelivery typed =
        home.stage(
            "indtastede-tal_PEJL_2026-06-01.csv",
            """
            Nøgletal;Område;Institution;Brancheskole;Uddannelse;Uddannelsesart;Forløb;Indgang;Gruppe;Periode;Tæller;Nævner;Værdi;Kilde;Offentliggjort
            neet_rate;Albertslund;;;;;;;age=15-24;2017;360;;9,4;Notat;2017-12-14
            neet_rate;Hele landet;;;;;;;age=15-24;2017;;;7;Notat;2017-12-14
            """);
    assertThat(home.text(home.make(typed)))
        .containsExactlyInAnyOrder(
            "neet_rate|165|alle|alle|alle|alle|alle|alle|age=15-24|2017|360.0000|null|9.400000"
                + "|Notat|2017-12-14|alle",
            "neet_rate|alle|alle|alle|alle|alle|alle|alle|age=15-24|2017|null|null|7.000000"
                + "|Notat|2017-12-14|alle");
  }

  @Test
  void aTableOfASchoolHasItsNumberAmongTheLevels() {
    StagedDelivery staged =
        home.stage(
            "EUD_FRAF_STATUS.json",
            "[{\"[Institution].[Institutionsnummer].[Institutionsnummer]\":\"101401\","
                + "\"[Tid].[År].[År]\":\"2024\",\"Andel\":\"10,2 %\"}]");
    assertThat(home.text(home.make(staged)))
        .containsExactly(
            "EUD_FRAF_STATUS|ukendt|[Institution].[Institutionsnummer]=101401|Andel|percent"
                + "|2024/25|2024|10.200000");
  }
}
