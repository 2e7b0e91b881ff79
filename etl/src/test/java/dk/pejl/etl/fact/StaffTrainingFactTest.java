package dk.pejl.etl.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.staging.StagingHome;
import dk.pejl.etl.step.FinishedStep;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school's list of its staff, with the day that it is from. */
class StaffTrainingFactTest {
  private static final String LIST =
      """
      Medarbejdernummer;Rolle;Afdeling;Fra;Til;Opkvalificeret
      M1;vejleder;%s;2025-02-01;;
      """;

  @TempDir Path folder;

  @Test
  void aRowKnowsTheDayInItsFilesName() {
    StagingHome home = new StagingHome(folder);
    List<FinishedStep> made =
        home.make(
            home.stage("opkvalificering_A_2026-02-01.csv", LIST.formatted("with-a-day")),
            home.stage("opkvalificering_B.csv", LIST.formatted("without")));

    assertThat(home.rows(made))
        .extracting(row -> row.getAs("department_code") + " " + row.getAs("known_on"))
        .containsExactlyInAnyOrder("with-a-day 2026-02-01", "without null");
  }
}
