package dk.pejl.etl.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.staging.StagingHome;
import dk.pejl.etl.step.FinishedStep;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How enrolments end; a department says what its pupil does. */
class EnrolmentEndFactTest {
  private static final String ENROLMENTS =
      """
      CPR-nr.;Uddannelse;GH;Startdato;Slutdato;Afgangsårsag;Lokation
      7103054001;A;GF2;08-01-2024;28-05-2024;20;goes-on
      7103054001;A;HF;28-06-2024;;;next
      7103054002;A;GF2;08-01-2024;28-05-2024;20;goes-on-too-late
      7103054002;A;HF;29-06-2024;;;next
      7103054003;A;GF2;08-01-2024;28-05-2024;20;goes-on-elsewhere
      7103054003;B;HF;01-06-2024;;;next
      7103054004;G;GF1;08-08-2023;20-12-2023;20;begins-two-things
      7103054004;K;GF+;21-12-2023;;;between
      7103054004;A;GF2;08-01-2024;;;next
      7103054005;G;GF1;08-08-2023;30-09-2023;20;reselects
      7103054005;H;GF1;01-10-2023;20-12-2023;10;reselected
      7103054006;G;GF1;08-08-2023;30-09-2023;17;chooses
      7103054006;H;GF1;01-10-2023;20-12-2023;10;chosen
      7103054007;A;GF2;08-01-2024;28-02-2024;20;comes-back
      7103054007;A;GF2;05-03-2024;28-05-2024;10;is-back
      """;
  private static final String REASONS =
      """
      System;Kode;Betegnelse;Betydning;Kvalificerer til hovedforløb;Startdato;Slutdato
      Uddata+;10;Gennemført;completed;Ja;2010-01-01;
      Uddata+;17;Overflyttet;transferred;Nej;2010-01-01;
      Uddata+;20;Afbrudt;interrupted;Nej;2010-01-01;
      """;

  @TempDir Path folder;

  @Test
  void anEnrolmentEndsOnceAndGoingOnCompletesIt() {
    StagingHome home = new StagingHome(folder);
    List<FinishedStep> made =
        home
            .make(
                home.stage("Z8111_X_2023-24.csv", ENROLMENTS, Charset.forName("windows-1252")),
                home.stage("afgangsaarsager_Uddata+.csv", REASONS))
            .stream()
            .filter(step -> step.key().name().startsWith("enrolment_end/"))
            .toList();

    assertThat(home.rows(made))
        .extracting(row -> row.getAs("department_code") + " " + row.getAs("outcome"))
        .containsExactlyInAnyOrder(
            "goes-on completed",
            "goes-on-too-late interrupted",
            "goes-on-elsewhere interrupted",
            "begins-two-things completed",
            "reselects interrupted",
            "reselected completed",
            "chosen completed",
            "is-back completed");
  }
}
