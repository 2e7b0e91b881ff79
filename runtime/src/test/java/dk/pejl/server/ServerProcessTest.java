package dk.pejl.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {
  @TempDir Path folder;
  private ServerProcess server;

  @BeforeEach
  void describe() {
    server = new ServerProcess("sleeper", folder.resolve("pid"), folder.resolve("log"));
  }

  @AfterEach
  void leaveNothingRunning() {
    server.stop(Duration.ofSeconds(5));
  }

  @Test
  void runsInTheBackgroundUntilItIsStopped() {
    start("import time; time.sleep(600)");
    assertThat(server.isRunning()).isTrue();

    boolean forced = server.stop(Duration.ofSeconds(10));

    assertThat(forced).isFalse();
    assertThat(server.isRunning()).isFalse();
    assertThat(folder.resolve("pid")).doesNotExist();
  }

  @Test
  void secondStartLeavesTheFirstAlone() {
    start("import time; time.sleep(600)");
    long first = server.find().orElseThrow().pid();

    start("import time; time.sleep(600)");

    assertThat(server.find().orElseThrow().pid()).isEqualTo(first);
  }

  @Test
  void neverTakesAnotherProcessWithTheSameNumberForItsOwn() throws IOException {
    Files.writeString(folder.resolve("pid"), ProcessHandle.current().pid() + " 1\n");

    assertThat(server.isRunning()).isFalse();
  }

  @Test
  void stoppingWhatDoesNotRunIsNoFault() {
    assertThat(server.stop(Duration.ofSeconds(1))).isFalse();
  }

  private void start(String program) {
    server.start(
        "python3",
        List.of("python3", "-c", program),
        folder,
        Map.of("PATH", System.getenv("PATH")));
  }
}
