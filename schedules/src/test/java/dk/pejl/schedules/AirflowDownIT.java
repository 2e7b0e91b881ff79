package dk.pejl.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stopping real Airflow in the middle of a night, and starting it again. */
@Tag("airflow")
class AirflowDownIT {
  @TempDir Path folder;
  private LiveAirflow airflow;

  @BeforeEach
  void up() throws IOException {
    airflow = new LiveAirflow(folder);
    assertThat(airflow.run("up")).as("%s", airflow.told()).isZero();
  }

  @AfterEach
  void down() {
    airflow.run("down", "--patience", "1");
  }

  @Test
  void downEndsAPartThatTakesTooLongAndUpNeedsNoNewDatabase() throws IOException {
    airflow.sleepIn("fetch");
    airflow.run("run");
    List<ProcessHandle> processes = new ArrayList<>(List.of(sleeper()));
    processes.addAll(airflow.processes());

    assertThat(airflow.run("down", "--patience", "1")).isZero();

    assertThat(airflow.told()).contains("Airflows scheduler blev afbrudt efter 1 s");
    assertThat(processes).allMatch(process -> !process.isAlive(), "has ended");
    assertThat(airflow.run("up")).as("%s", airflow.told()).isZero();
    assertThat(airflow.told()).contains("Starter Airflow").doesNotContain("database");
  }

  /** The part that sleeps, once it has begun. */
  private ProcessHandle sleeper() throws IOException {
    Instant latest = Instant.now().plus(Duration.ofMinutes(1));
    Path file = airflow.file("sleeper");
    while (!Files.exists(file) || Files.size(file) == 0) {
      assertThat(Instant.now()).as("fetch has not begun").isBefore(latest);
      Thread.onSpinWait();
    }
    return ProcessHandle.of(Long.parseLong(Files.readString(file).strip())).orElseThrow();
  }
}
