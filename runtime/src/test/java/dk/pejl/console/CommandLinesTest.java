package dk.pejl.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class CommandLinesTest {
  @Test
  void endsWithTheCodeOfTheFault() {
    assertThat(run(() -> fail(PejlException.wrongInput("Invalid date: 'x'")))).isEqualTo(2);
    assertThat(run(() -> fail(PejlException.releaseStopped("stop")))).isEqualTo(3);
    assertThat(run(() -> fail(PejlException.outsideService("down")))).isEqualTo(4);
    assertThat(run(() -> fail(new IllegalStateException("bug")))).isEqualTo(1);
  }

  @Test
  void tellsAFullDiskFromABug() {
    IOException full = new IOException("/x/part: No space left on device");

    assertThat(run(() -> fail(new UncheckedIOException("Cannot write /x", full)))).isEqualTo(4);
  }

  @Test
  void endsWithTwoForAnUnknownOption() {
    assertThat(CommandLines.run(new Work(() -> 0), "--nothing")).isEqualTo(2);
  }

  private static int run(Callable<Integer> work) {
    return CommandLines.run(new Work(work));
  }

  private static int fail(RuntimeException fault) {
    throw fault;
  }

  @Command(name = "work")
  record Work(Callable<Integer> work) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      return work.call();
    }
  }
}
