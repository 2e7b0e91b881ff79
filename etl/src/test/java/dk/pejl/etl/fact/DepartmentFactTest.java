package dk.pejl.etl.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.staging.StagingHome;
import dk.pejl.etl.step.FinishedStep;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepartmentFactTest {
  private static final String OPEN_ENDS =
      """
      Afdeling;Navn;Hovedinstitution;DST-nummer;Campus;Brancheskole;Kommune;Fra;Til
      101;A;S;;Old;;183;2015-08-01;
      101;A;S;;New;;183;2024-08-01;
      102;B;S;;Closed;;183;2015-08-01;2020-08-01
      """;

  private static final String OF_ANOTHER =
      """
      Afdeling;Navn;Hovedinstitution;DST-nummer;Campus;Brancheskole;Kommune;Fra;Til
      101;A;S;;New again;;183;2024-08-01;
      """;

  @TempDir Path folder;

  @Test
  void aDepartmentIsInOnePlaceOnADay() {
    StagingHome home = new StagingHome(folder);
    List<FinishedStep> made =
        home
            .make(
                home.stage("afdelinger_X_2024-08-03.csv", OPEN_ENDS),
                home.stage("afdelinger_Y_2024-08-03.csv", OF_ANOTHER))
            .stream()
            .filter(step -> step.key().name().startsWith("department/"))
            .toList();

    assertThat(home.rows(made))
        .extracting(
            row ->
                String.join(
                    " ",
                    row.getAs("department_code"),
                    row.getAs("campus"),
                    row.getAs("valid_from").toString(),
                    row.getAs("valid_to").toString()))
        .containsExactlyInAnyOrder(
            "101 Old 2015-08-01 2024-08-01",
            "101 New again 2024-08-01 9999-12-31",
            "102 Closed 2015-08-01 2020-08-01");
  }
}
