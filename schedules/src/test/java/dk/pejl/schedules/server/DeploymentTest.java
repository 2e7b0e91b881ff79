package dk.pejl.schedules.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.pejl.console.ExitCode;
import dk.pejl.console.Pause;
import dk.pejl.console.PejlException;
import dk.pejl.schedules.airflow.AirflowClient;
import dk.pejl.schedules.airflow.AirflowLogin;
import dk.pejl.schedules.airflow.FakeAirflow;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentTest {
  private static final String DAG = "/api/v2/dags/pejl_nightly";
  private static final String FAULTS = "GET /api/v2/importErrors";
  private static final String NO_FAULTS = "{\"import_errors\":[]}";

  private final FakeAirflow server = new FakeAirflow();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-24T12:00:00Z"));
  private final Pause pause =
      duration -> now.updateAndGet(time -> time.plus(duration.multipliedBy(60)));
  @TempDir Path folder;
  private Deployment deployment;

  @BeforeEach
  void havePool() {
    deployment =
        new Deployment(
            new AirflowClient(server.base(), new AirflowLogin("pejl", "secret"), pause),
            new NightPause(folder.resolve("paused")),
            pause,
            now::get);
    server.answer("GET /api/v2/pools/pejl_writer", 200, "{\"name\":\"pejl_writer\",\"slots\":1}");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void waitsUntilTheDagIsReadAndLetsItLoose() {
    server
        .answer("GET " + DAG, 404, "{\"detail\":\"not found\"}")
        .answer("GET " + DAG, 200, dag(true))
        .answer("PATCH " + DAG, 200, dag(false))
        .answer(FAULTS, 200, NO_FAULTS);

    assertThat(deployment.deploy().isPaused()).isFalse();
  }

  @Test
  void leavesANightThatAPersonPausedUntilItIsResumed() {
    server
        .answer("GET " + DAG, 200, dag(true))
        .answer(FAULTS, 200, NO_FAULTS)
        .answer("PATCH " + DAG, 200, dag(true))
        .answer("PATCH " + DAG, 200, dag(true))
        .answer("PATCH " + DAG, 200, dag(false));

    assertThat(deployment.pause().isPaused()).isTrue();
    assertThat(deployment.pause().isPaused()).isTrue();
    assertThat(deployment.deploy().isPaused()).isTrue();
    assertThat(deployment.resume().isPaused()).isFalse();
    assertThat(folder).isEmptyDirectory();
    assertThat(deployment.resume().isPaused()).isFalse();
    assertThat(deployment.deploy().isPaused()).isFalse();
  }

  @Test
  void changesNothingWhenAllIsDone() {
    server.answer("GET " + DAG, 200, dag(false)).answer(FAULTS, 200, NO_FAULTS);

    deployment.deploy();

    assertThat(server.requests()).allMatch(request -> request.startsWith("GET "));
  }

  @Test
  void showsTheFaultOfADagFile() {
    server
        .answer("GET " + DAG, 404, "{\"detail\":\"not found\"}")
        .answer(
            FAULTS,
            200,
            "{\"import_errors\":[{\"filename\":\"pejl_nightly.py\","
                + "\"stack_trace\":\"Traceback\\nSyntaxError: invalid syntax\"}]}");

    assertThatThrownBy(deployment::deploy)
        .hasMessage(
            "Cannot deploy, Airflow cannot read (it looks again every minute): "
                + "pejl_nightly.py: SyntaxError: invalid syntax")
        .asInstanceOf(type(PejlException.class))
        .extracting(PejlException::exitCode)
        .isEqualTo(ExitCode.WRONG_INPUT);
  }

  @Test
  void givesUpOnADagThatNeverComes() {
    server.answer("GET " + DAG, 404, "{\"detail\":\"not found\"}").answer(FAULTS, 200, NO_FAULTS);

    assertThatThrownBy(deployment::deploy)
        .isInstanceOf(PejlException.class)
        .hasMessage("Cannot deploy DAG pejl_nightly: Airflow has not read it in PT1M30S");
  }

  private static String dag(boolean paused) {
    return "{\"dag_id\":\"pejl_nightly\",\"is_paused\":" + paused + "}";
  }
}
