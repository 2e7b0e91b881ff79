package dk.pejl.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.console.CommandLines;
import dk.pejl.console.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandsTest {
  @TempDir Path home;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  @ParameterizedTest
  @ValueSource(strings = {"up", "down", "status", "run", "logs", "deploy", "pause", "resume"})
  void eachCommandExplainsItselfWithoutAHome(String command) {
    String usage =
        new CommandLine(Main.commands(context(Map.of())))
            .getSubcommands()
            .get(command)
            .getUsageMessage(CommandLine.Help.Ansi.OFF);

    assertThat(usage).startsWith("Usage: schedules " + command).contains("--help");
  }

  @Test
  void statusSaysHowToStartWhatDoesNotRun() {
    assertThat(run("status")).isZero();
    assertThat(text()).isEqualTo("Airflow kører ikke. Start det med ./pejl schedules up\n");
  }

  @Test
  void statusForMachinesIsAnEmptyArrayThenAndWritesNothing() {
    assertThat(run("status", "--json")).isZero();
    assertThat(text()).isEqualTo("[ ]\n");
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void downIsNoFaultWhenNothingRuns() {
    assertThat(run("down")).isZero();
    assertThat(text()).contains("Airflow kører ikke");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "deploy", "pause", "resume"})
  void whatNeedsAServerSaysThatItIsNotUp(String command) {
    assertThat(run(command)).isEqualTo(4);
  }

  @Test
  void aDateThatIsNoneIsWrongInput() {
    assertThat(run("run", "--as-of", "24-11-2026")).isEqualTo(2);
  }

  private int run(String... arguments) {
    Map<String, String> environment =
        Map.of(
            "PEJL_HOME",
            home.toString(),
            "PEJL_ROOT",
            Path.of("..").toAbsolutePath().normalize().toString());
    return CommandLines.run(Main.commands(context(environment)), arguments);
  }

  private Context context(Map<String, String> environment) {
    return new Context(
        environment,
        out,
        out,
        new Progress(out, Clock.systemUTC()),
        Clock.systemUTC(),
        duration -> {});
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
