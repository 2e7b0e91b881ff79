package dk.pejl.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {
  @TempDir Path folder;

  @Test
  void canBeTakenAgainAfterItWasReleased() {
    Path file = folder.resolve("pejl.lock");
    HomeLock.take(file, "./pejl load").close();
    try (HomeLock lock = HomeLock.await(file, "./pejl build")) {
      assertThat(lock).isNotNull();
      assertThat(file).exists();
    }
  }

  @Test
  void isNotTakenTwiceByOneProcess() {
    Path file = folder.resolve("pejl.lock");
    HomeLock lock = HomeLock.take(file, "./pejl load");
    assertThatThrownBy(() -> HomeLock.take(file, "./pejl build"))
        .isInstanceOf(PejlException.class)
        .hasMessageContaining("this process holds it already");
    lock.close();
  }

  @Test
  void namesTheProcessThatHoldsIt() throws Exception {
    Path file = folder.resolve("pejl.lock");
    Process holder = hold(file);
    try {
      assertThatThrownBy(() -> HomeLock.take(file, "./pejl build"))
          .isInstanceOf(PejlException.class)
          .hasMessageStartingWith(
              "Cannot start ./pejl build: ./pejl load (process " + holder.pid() + " since ");
    } finally {
      holder.destroyForcibly().waitFor();
    }
    HomeLock.take(file, "./pejl build").close();
  }

  private static Process hold(Path file) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    assertThat(out.readLine()).isEqualTo("held");
    return process;
  }

  /** Holds the lock until it is killed. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      HomeLock lock = HomeLock.take(Path.of(arguments[0]), "./pejl load");
      System.out.println("held");
      int end = System.in.read();
      lock.close();
      System.exit(end);
    }
  }
}
