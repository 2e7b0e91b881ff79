package dk.pejl.etl.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.staging.StagingHome;
import dk.pejl.etl.step.FinishedStep;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which starts have a day of absence among their first fourteen. */
class EarlyAbsenceFactTest {
  private static final Charset CODES = Charset.forName("windows-1252");
  private static final String ENROLMENTS =
      """
      CPR-nr.;Uddannelse;GH;Startdato;Slutdato;Afgangsårsag;Lokation;Bopælskommune
      7103054001;A;GF2;05-08-2024;;;absent-on-the-last-day;101
      7103054002;A;GF2;05-08-2024;;;absent-a-day-later;101
      7103054003;A;GF2;05-08-2024;;;little-absent;101
      7103054004;A;GF2;05-08-2024;;;half-a-day-over-two-subjects;101
      7103054005;A;GF2;05-08-2024;;;without-hours;101
      7103054006;A;GF1;05-08-2024;;;on-gf1;101
      7103054007;B;GF2;05-08-2024;;;on-another-programme;101
      """;
  private static final String ABSENCE =
      """
      CPR_nr;Navn;Uddannelse;GH;Dag;Skolefag;Fraværskode;Timer;Fravær
      7103054001;;A;GF2;05-08-2024;Dansk;;6,00;0,00
      7103054001;;A;GF2;18-08-2024;Dansk;F;6,00;6,00
      7103054002;;A;GF2;05-08-2024;Dansk;;6,00;0,00
      7103054002;;A;GF2;19-08-2024;Dansk;F;6,00;6,00
      7103054003;;A;GF2;06-08-2024;Dansk;F;6,00;2,00
      7103054004;;A;GF2;06-08-2024;Dansk;F;2,00;2,00
      7103054004;;A;GF2;06-08-2024;Fag;;2,00;0,00
      7103054005;;A;GF2;06-08-2024;Dansk;;0,00;0,00
      7103054006;;A;GF1;06-08-2024;Dansk;F;6,00;6,00
      7103054007;;A;GF2;06-08-2024;Dansk;F;6,00;6,00
      """;

  @TempDir Path folder;

  @Test
  void aDayOfAbsenceIsHalfOfItsHoursWithinFourteenDays() {
    StagingHome home = new StagingHome(folder);
    List<FinishedStep> made =
        home
            .make(
                home.stage("Z8111_X_2024-25.csv", ENROLMENTS, CODES),
                home.stage("Z8086_X_2024-08.csv", ABSENCE, CODES))
            .stream()
            .filter(step -> step.key().name().startsWith("early_absence/"))
            .toList();

    assertThat(home.rows(made))
        .extracting(row -> row.getAs("department_code") + " " + row.<Boolean>getAs("has_absence"))
        .containsExactlyInAnyOrder(
            "absent-on-the-last-day true",
            "absent-a-day-later false",
            "little-absent false",
            "half-a-day-over-two-subjects true");
  }
}
