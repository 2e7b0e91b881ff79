package dk.pejl.etl.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.staging.StagingHome;
import dk.pejl.etl.step.FinishedStep;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A code of two systems, each with its own meaning; a department says whose code it has. */
class LeaveReasonsTest {
  private static final Charset CODES = Charset.forName("windows-1252");
  private static final String LISTS =
      """
      System;Kode;Betegnelse;Betydning;Kvalificerer til hovedforløb;Startdato;Slutdato
      """;
  private static final String FIRST =
      LISTS
          + """
          Uddata+;10;Gennemført;completed;Ja;2010-01-01;
          Uddata+;20;Afbrudt;interrupted;Nej;2010-01-01;
          Uddata+;25;Overflyttet;transferred;Nej;2010-01-01;
          Uddata+;25;Gennemført;completed;Nej;2024-01-01;
          """;
  private static final String SECOND =
      LISTS
          + """
          Studie+;10;Gennemført;completed;Ja;2010-01-01;
          Studie+;20;Overflyttet;transferred;Nej;2010-01-01;
          Studie+;40;Gennemført;completed;Ja;2010-01-01;
          """;
  private static final String HEADER =
      "CPR-nr.;Uddannelse;GH;Startdato;Slutdato;Afgangsårsag;Lokation\n";
  private static final String GYM =
      """
      CPR-nr.;Uddannelse;Uddannelsesart;Startdato;Slutdato;Afgangsårsag;Afdeling
      7103054011;STX;GYM;2021-08-09;2024-06-26;10;of no system, all agree
      7103054012;STX;GYM;2021-08-09;2024-03-26;20;of no system, they do not
      """;

  @TempDir Path folder;
  private StagingHome home;

  @BeforeEach
  void aSchoolHasAnotherSystem() throws IOException {
    Path extracts = Files.createDirectory(folder.resolve("extracts"));
    Files.writeString(
        extracts.resolve("enrolment.yaml"),
        Contracts.load(folder.resolve("none"))
            .named("enrolment")
            .text()
            .replace("otherwise: Uddata+", "values: {B: Studie+}\n    otherwise: Uddata+"));
    home = new StagingHome(folder);
  }

  @Test
  void aCodeMeansWhatTheListOfItsOwnSystemSays() {
    String first =
        HEADER
            + row("7103054001", "20", "of the first")
            + row("7103054002", "40", "of the other alone")
            + row("7103054003", "25", "of two lines, the newest");
    String second = HEADER + row("7103054004", "20", "of the second");
    List<FinishedStep> made =
        home
            .make(
                home.stage("Z8111_A_2023-24.csv", first, CODES),
                home.stage("Z8111_B_2023-24.csv", second, CODES),
                home.stage("gymforloeb_A_2021-22.csv", GYM, StandardCharsets.UTF_8),
                home.stage("afgangsaarsager_Uddata+.csv", FIRST),
                home.stage("afgangsaarsager_Studie+.csv", SECOND))
            .stream()
            .filter(step -> step.key().name().startsWith("enrolment_end/"))
            .toList();

    assertThat(home.rows(made))
        .extracting(row -> row.getAs("department_code") + ": " + row.getAs("outcome"))
        .containsExactlyInAnyOrder(
            "of the first: interrupted",
            "of the other alone: interrupted",
            "of two lines, the newest: completed",
            "of the second: transferred",
            "of no system, all agree: completed",
            "of no system, they do not: interrupted");
  }

  private static String row(String pupil, String reason, String department) {
    return "%s;A;GF2;08-01-2024;28-05-2024;%s;%s\n".formatted(pupil, reason, department);
  }
}
