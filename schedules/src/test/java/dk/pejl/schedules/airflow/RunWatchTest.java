package dk.pejl.schedules.airflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.Pause;
import dk.pejl.console.PejlException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunWatchTest {
  private static final String RUN = "GET /api/v2/dags/night/dagRuns/mine";
  private static final String TASKS = RUN + "/taskInstances";

  private final FakeAirflow server = new FakeAirflow();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-24T03:15:00Z"));
  private final Pause pause = duration -> now.updateAndGet(time -> time.plus(duration));
  private final RunWatch watch =
      new RunWatch(
          new AirflowClient(server.base(), new AirflowLogin("pejl", "secret"), pause),
          pause,
          now::get,
          Duration.ofSeconds(3));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void tellsEachChangeOnceAndEndsWithTheRun() {
    server
        .answer(RUN, 200, run("running"))
        .answer(RUN, 200, run("running"))
        .answer(RUN, 200, run("success"))
        .answer(TASKS, 200, task("running"))
        .answer(TASKS, 200, task("running"))
        .answer(TASKS, 200, task("success"));
    List<String> told = new ArrayList<>();

    DagRun ended = watch.await("night", "mine", task -> told.add(task.state()));

    assertThat(ended.hasSucceeded()).isTrue();
    assertThat(told).containsExactly("running", "success");
  }

  @Test
  void endsWithARunThatFailed() {
    server.answer(RUN, 200, run("failed")).answer(TASKS, 200, task("failed"));

    DagRun ended = watch.await("night", "mine", task -> {});

    assertThat(ended.hasEnded()).isTrue();
    assertThat(ended.hasSucceeded()).isFalse();
  }

  @Test
  void givesUpAtTheEndOfItsPatience() {
    server.answer(RUN, 200, run("running")).answer(TASKS, 200, task("running"));

    assertThatThrownBy(() -> watch.await("night", "mine", task -> {}))
        .isInstanceOf(PejlException.class)
        .hasMessage("Cannot wait longer for run mine: still running after PT3S");
  }

  @Test
  void saysThatThereIsNoSuchRun() {
    assertThatThrownBy(() -> watch.await("night", "mine", task -> {}))
        .isInstanceOf(PejlException.class)
        .hasMessage("Cannot follow run mine: there is none");
  }

  private static String run(String state) {
    return "{\"dag_run_id\":\"mine\",\"run_type\":\"manual\",\"state\":\""
        + state
        + "\",\"run_after\":\"2026-11-24T03:15:00Z\"}";
  }

  private static String task(String state) {
    return "{\"task_instances\":[{\"task_id\":\"fetch\",\"map_index\":-1,\"state\":\""
        + state
        + "\",\"try_number\":1}]}";
  }
}
