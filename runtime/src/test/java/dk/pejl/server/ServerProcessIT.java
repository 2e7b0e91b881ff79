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

class ServerProcessIT {
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

  @Test
  void leavesTheOrderOfEndingToTheProcessThatHasWorkers() throws IOException {
    start(
        "import os,signal,subprocess,sys;"
            + "w=subprocess.Popen([sys.executable,'-c','import time; time.sleep(600)']);"
            + "signal.signal(signal.SIGTERM,"
            + "lambda *a:(open('worker','w').write(str(w.poll())),w.kill(),os._exit(0)));"
            + "open('ready','w').close();"
            + "w.wait()");
    awaitFile("ready");

    assertThat(server.stop(Duration.ofSeconds(10))).isFalse();

    assertThat(folder.resolve("worker")).hasContent("None");
  }

  @Test
  void endsByForceWhatDoesNotEndItselfAndAllThatItStarted() throws IOException {
    start(
        "import signal,subprocess,sys,time;"
            + "signal.signal(signal.SIGTERM, signal.SIG_IGN);"
            + "c=subprocess.Popen([sys.executable,'-c','import time; time.sleep(600)'],"
            + "start_new_session=True);"
            + "open('child.new','w').write(str(c.pid));"
            + "import os; os.rename('child.new','child');"
            + "time.sleep(600)");
    ProcessHandle child = ProcessHandle.of(Long.parseLong(awaitFile("child"))).orElseThrow();

    assertThat(server.stop(Duration.ofMillis(100))).isTrue();

    assertThat(server.isRunning()).isFalse();
    assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(10));
  }

  @Test
  void sweepsUpWorkersOfAProcessThatDied() throws IOException {
    start(
        "import os,subprocess,sys,time;"
            + "c=subprocess.Popen([sys.executable,'-c','import time; time.sleep(600)']);"
            + "open('child.new','w').write(str(c.pid));"
            + "os.rename('child.new','child');"
            + "os._exit(1)");
    ProcessHandle child = ProcessHandle.of(Long.parseLong(awaitFile("child"))).orElseThrow();
    server.find().ifPresent(leader -> leader.onExit().join());

    server.stop(Duration.ofSeconds(1));

    assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(10));
  }

  /** The server writes the file when it is ready; the wait ends with the test's patience. */
  private String awaitFile(String name) throws IOException {
    Path file = folder.resolve(name);
    long latest = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!Files.exists(file)) {
      assertThat(System.nanoTime()).as("waiting for " + name).isLessThan(latest);
      Thread.onSpinWait();
    }
    return Files.readString(file);
  }

  private void start(String program) {
    server.start(
        "python3",
        List.of("python3", "-c", program),
        folder,
        Map.of("PATH", System.getenv("PATH")));
  }
}
