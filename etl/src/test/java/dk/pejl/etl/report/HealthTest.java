package dk.pejl.etl.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.ExitCode;
import dk.pejl.console.PejlException;
import dk.pejl.warehouse.ledger.RunOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthTest {
  private static final LocalTime SEVEN = LocalTime.of(7, 0);
  private static final LocalDate DAY = ReportHome.DAY;

  @TempDir private Path folder;
  private ReportHome home;

  @BeforeEach
  void open() {
    home = new ReportHome(folder);
  }

  @Test
  void isWellWhenTheNightCameWithSomethingOrNothingNew() {
    home.run(RunOutcome.PUBLISHED).moveTo(DAY, SEVEN);
    assertThat(code()).isEqualTo(ExitCode.DONE);
    home.sleep(1).run(RunOutcome.UNCHANGED).moveTo(DAY.plusDays(1), SEVEN);
    assertThat(code()).isEqualTo(ExitCode.DONE);
    assertThat(line())
        .isEqualTo("Pejl OK: natten til 25-11-2026 kom 25-11 kl. 04:30; intet er udgivet");
  }

  @Test
  void saysThatTheNightHasNotComeFromTheHourOn() {
    home.run(RunOutcome.PUBLISHED).moveTo(DAY.plusDays(1), LocalTime.of(6, 59));
    assertThat(code()).isEqualTo(ExitCode.DONE);
    home.moveTo(DAY.plusDays(1), SEVEN);
    assertThat(code()).isEqualTo(ExitCode.RELEASE_STOPPED);
    assertThat(line()).startsWith("Pejl FEJL: natten til 25-11-2026 er ikke kommet");
    home.moveTo(DAY.plusDays(2), LocalTime.of(6, 59));
    assertThat(code()).isEqualTo(ExitCode.RELEASE_STOPPED);
  }

  @Test
  void countsTheDaysOfDenmark() {
    home.run(RunOutcome.PUBLISHED).moveTo(DAY.plusDays(1), LocalTime.of(0, 30));
    assertThat(home.health(LocalTime.MIDNIGHT).day()).isEqualTo(DAY.plusDays(1));
  }

  @Test
  void saysThatTheNightHasNotComeWhereNothingEverRan() throws Exception {
    Files.delete(home.home().ledger());
    assertThat(code()).isEqualTo(ExitCode.RELEASE_STOPPED);
    assertThat(home.home().ledger()).doesNotExist();
  }

  @Test
  void isNotWellWhenACheckStoppedIt() {
    home.run(RunOutcome.PUBLISHED).sleep(1).run(RunOutcome.STOPPED);
    home.moveTo(DAY.plusDays(1), SEVEN);
    assertThat(code()).isEqualTo(ExitCode.RELEASE_STOPPED);
    assertThat(line()).contains("standset af en kontrol");
  }

  @Test
  void asksForSomebodyWhenADeliveryIsMissingThoughTheNightCame() {
    home.delivery("absence", "TEC/2026-11", DAY.minusDays(11)).run(RunOutcome.PUBLISHED);
    home.moveTo(DAY, SEVEN);
    assertThat(code()).isEqualTo(ExitCode.ATTENTION);
    assertThat(line()).startsWith("Pejl SE EFTER:").contains("1 leverance mangler");
  }

  @Test
  void asksForSomebodyWhenASourceFailedOrAMessageWaits() {
    home.messages("webhook: {url: \"http://127.0.0.1:1/\"}\n");
    home.run(RunOutcome.PUBLISHED).failed("fetch:folk1a", 4);
    home.moveTo(DAY, SEVEN);
    assertThat(code()).isEqualTo(ExitCode.ATTENTION);
    assertThat(line()).contains("1 fejl i natten", "1 meddelelse er ikke sendt");
  }

  @Test
  void isWellAgainAfterARunByHandWithoutAReport() {
    home.failed("build", 1);
    home.sleep(1).run(RunOutcome.PUBLISHED).moveTo(DAY.plusDays(1), SEVEN);
    assertThat(code()).isEqualTo(ExitCode.DONE);
    assertThat(home.watch().log().open()).as("looking changes nothing").hasSize(1);
  }

  @Test
  void refusesWhatIsNoTime() {
    assertThat(HealthCommand.time("06:30")).isEqualTo(LocalTime.of(6, 30));
    assertThatThrownBy(() -> HealthCommand.time("7")).isInstanceOf(PejlException.class);
  }

  private ExitCode code() {
    return HealthCommand.code(home.health(SEVEN));
  }

  private String line() {
    return HealthLine.of(home.health(SEVEN));
  }
}
