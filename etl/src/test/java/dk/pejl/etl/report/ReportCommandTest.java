package dk.pejl.etl.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ReportCommandTest {
  private static final String LOG = "https://airflow.example/dags/pejl_nightly/runs/1?try_number=1";

  @Test
  void takesEachFailedTaskWithItsCodeAndLog() {
    assertThat(
            end(
                "--night",
                "failed",
                "--task",
                "fetch:folk1a",
                "--code",
                "4",
                "--log",
                LOG,
                "--task",
                "build",
                "--code",
                "3",
                "--task",
                "refresh"))
        .isEqualTo(
            NightEnd.failed(
                List.of(
                    new FailedTask("fetch:folk1a", Optional.of(4), LOG),
                    new FailedTask("build", Optional.of(3), ""),
                    new FailedTask("refresh", Optional.empty(), ""))));
  }

  @Test
  void takesANightThatWentWellOrThatNobodyTellsOf() {
    assertThat(end("--night", "ok")).isEqualTo(NightEnd.OK);
    assertThat(end()).isEqualTo(NightEnd.NOT_TOLD);
  }

  @Test
  void refusesWhatContradictsItself() {
    assertRefused("--night", "failed");
    assertRefused("--night", "ok", "--task", "build");
    assertRefused("--task", "build");
    assertRefused("--night", "not_told");
  }

  @Test
  void refusesNamesAndAddressesThatDoNotBelongInAMessage() {
    assertRefused("--night", "failed", "--task", "build; rm");
    assertRefused("--night", "failed", "--task", "build", "--log", "https://me:secret@x.example");
    assertRefused("--night", "failed", "--task", "build", "--log", "javascript:alert(1)");
  }

  private static void assertRefused(String... arguments) {
    assertThatThrownBy(() -> end(arguments)).isInstanceOf(PejlException.class);
  }

  private static NightEnd end(String... arguments) {
    ReportCommand command = new ReportCommand();
    new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
    return command.end();
  }
}
