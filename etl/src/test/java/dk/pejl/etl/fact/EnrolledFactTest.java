package dk.pejl.etl.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.staging.StagingHome;
import dk.pejl.etl.step.FinishedStep;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is enrolled on 1 October, and where they live on that day. */
class EnrolledFactTest {
  private static final String ENROLMENTS =
      """
      CPR-nr.;Uddannelse;GH;Startdato;Slutdato;Afgangsårsag;Lokation;Bopælskommune
      7103054001;A;GF2;08-01-2024;;;in-both-lists;101
      7103054002;A;GF2;08-01-2024;;;in-the-municipality's;
      7103054003;A;GF2;08-01-2024;;;gone-before;
      7103054004;A;GF2;08-01-2024;;;in-none;
      7103054006;A;GF2;08-01-2024;;;in-the-school's;101
      7103054005;A;GF2;08-01-2024;30-09-2024;20;left-the-day-before;101
      7103054007;A;GF2;08-01-2024;;;in-two-lists;
      7103054008;A;GF2;08-01-2024;;;not-closed;101
      7103054008;B;GF2;05-08-2024;;;begun-last;101
      """;
  private static final String RESIDENTS =
      """
      CPR-nr.;Statusdato;Bopælskommune;Fuldført EUD;Fuldført gymnasial;I gang med;Offentlig forsørgelse;Timer om ugen;Indvandret
      7103054001;2024-10-01;183;Nej;Nej;EUD;;;
      """;
  private static final String MOVED =
      """
      CPR-nr.;Statusdato;Bopælskommune;Fuldført EUD;Fuldført gymnasial;I gang med;Offentlig forsørgelse;Timer om ugen;Indvandret
      7103054002;2024-08-31;183;Nej;Nej;EUD;;;
      7103054002;2024-10-31;183;Nej;Nej;EUD;;;
      7103054003;2024-08-30;183;Nej;Nej;EUD;;;
      """;
  private static final String OWN =
      """
      CPR-nr.;Statusdato;Bopælskommune;Fuldført EUD;Fuldført gymnasial;I gang med;Offentlig forsørgelse;Timer om ugen;Indvandret
      7103054007;2024-10-01;183;Nej;Nej;EUD;;;
      """;
  private static final String OF_ANOTHER =
      """
      CPR-nr.;Statusdato;Bopælskommune;Fuldført EUD;Fuldført gymnasial;I gang med;Offentlig forsørgelse;Timer om ugen;Indvandret
      7103054007;2024-10-01;253;Nej;Nej;EUD;;;
      """;
  private static final String INTO =
      """
      CPR-nr.;Statusdato;Bopælskommune;Fuldført EUD;Fuldført gymnasial;I gang med;Offentlig forsørgelse;Timer om ugen;Indvandret
      7103054002;2024-09-30;165;Nej;Nej;EUD;;;
      7103054002;2025-10-01;165;Nej;Nej;EUD;;;
      """;

  @TempDir Path folder;

  @Test
  void aPupilIsOnTheLastCourseAndLivesWhereTheListsOfTheDaySay() {
    StagingHome home = new StagingHome(folder);
    List<FinishedStep> made =
        home
            .make(
                home.stage("Z8111_X_2023-24.csv", ENROLMENTS, Charset.forName("windows-1252")),
                home.stage("ungedatabase_X_2024.csv", RESIDENTS),
                home.stage("ungedatabase_A_2024.csv", MOVED),
                home.stage("ungedatabase_B_2024.csv", INTO),
                home.stage("ungedatabase_ISHØJ_2024.csv", OWN),
                home.stage("ungedatabase_165_2024.csv", OF_ANOTHER))
            .stream()
            .filter(step -> step.key().name().startsWith("enrolled/"))
            .toList();

    assertThat(home.rows(made))
        .filteredOn(
            row -> row.<java.sql.Date>getAs("counting_date").toString().equals("2024-10-01"))
        .extracting(row -> row.getAs("department_code") + " " + row.getAs("residence_code"))
        .containsExactlyInAnyOrder(
            "in-both-lists 183",
            "in-the-municipality's 165",
            "gone-before ukendt",
            "in-none ukendt",
            "in-the-school's 101",
            "in-two-lists 183",
            "begun-last 101");
  }
}
