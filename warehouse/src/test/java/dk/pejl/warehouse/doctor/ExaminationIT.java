package dk.pejl.warehouse.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.warehouse.build.TestNight;
import dk.pejl.warehouse.ledger.Run;
import dk.pejl.warehouse.release.Publication;
import dk.pejl.warehouse.release.Publisher;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("release")
class ExaminationIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir Path folder;

  @Test
  void seesTheReleaseThatIsServed() {
    TestNight night = new TestNight(folder).educationStatus(2509);
    night.ledger().recordRun(new Run("r1", TODAY, TestNight.RECEIVED, 1));
    Publication published = Publisher.of(night.home(), Map.of()).publish(night.build("r1", TODAY));

    assertThat(new Examination(night.home(), folder, Map.of()).observe())
        .extracting(Observation::detail)
        .contains(published.release().id() + ", opgjort pr. 24-11-2026");
  }
}
