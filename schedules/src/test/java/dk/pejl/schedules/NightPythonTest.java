package dk.pejl.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs the Python tests that need no Airflow. */
class NightPythonTest {
  @Test
  void dateOfANightIsRight() throws IOException, InterruptedException {
    Process tests =
        new ProcessBuilder(python(), "-B", "-m", "unittest", "test_night")
            .directory(Path.of("tests").toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(tests.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(tests.waitFor()).as(output).isZero();
    assertThat(output).contains("Ran 4 tests");
  }

  private static String python() {
    return Optional.ofNullable(System.getenv("PEJL_PYTHON")).orElse("python3");
  }
}
