package dk.pejl.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.schedules.airflow.ServedContract;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights on real Airflow, with a script in the place of {@code ./pejl}. */
@Tag("airflow")
class AirflowIT {
  @TempDir static Path folder;
  private static LiveAirflow airflow;

  @BeforeAll
  static void up() throws IOException {
    airflow = new LiveAirflow(folder);
    assertThat(airflow.run("up")).as("%s", airflow.told()).isZero();
  }

  @AfterAll
  static void down() throws IOException {
    List<ProcessHandle> processes = airflow.processes();

    assertThat(airflow.run("down")).isZero();

    assertThat(processes).allMatch(process -> !process.isAlive(), "has ended");
    assertThat(airflow.file("airflow/run/port")).doesNotExist();
  }

  @Test
  void theNightIsPlannedAndNothingRunsBeforeIt() {
    airflow.run("status", "--json", "--show-password");

    JsonNode status = airflow.json().get(0);
    assertThat(status.path("paused").asBoolean()).isFalse();
    assertThat(status.path("next_run_at").asText()).matches(".*T0[23]:15:00Z");
    assertThat(status.path("password").asText()).hasSize(20);
    assertThat(status.path("runs")).noneMatch(run -> run.path("kind").asText().equals("scheduled"));
  }

  @Test
  void aNightRunsItsPartsInOrderOnTheRunOfTransform() throws IOException {
    airflow.takeCalls();

    assertThat(airflow.run("run", "--wait", "--as-of", "2026-11-01"))
        .as("%s", airflow.told())
        .isZero();

    assertThat(airflow.takeCalls())
        .containsExactly(
            "fetch --list --json",
            "fetch --source inbox",
            "fetch --source folk1a",
            "transform --as-of 2026-11-01 --json",
            "build --run 20261124T031500-00aa",
            "publish --run 20261124T031500-00aa",
            "refresh",
            "report --night ok");
    assertThat(airflow.output()).contains("lykkedes");
  }

  @Test
  void thePartsSeeNoneOfTheSecrets() throws IOException {
    airflow.run("run", "--wait");

    assertThat(airflow.file("environment"))
        .content()
        .contains("PEJL_HOME\n", "PATH\n")
        .doesNotContain("AIRFLOW", "SECRET");
  }

  @Test
  void wrongInputFailsAtOnceAndShowsItsLog() throws IOException {
    airflow.nextCodes("transform", 2);

    assertThat(airflow.run("run", "--wait", "--json")).isEqualTo(4);

    assertThat(airflow.told()).contains("this is transform", "sluttede med kode 2");
    assertThat(state("transform")).isEqualTo("failed 1");
    assertThat(state("build")).isEqualTo("upstream_failed 0");
    assertThat(airflow.run("logs", "transform")).isZero();
    assertThat(airflow.output()).contains("this is transform");
  }

  @Test
  void aSourceThatFailsIsRedAndToldAndTheNightGoesOn() throws IOException {
    airflow.takeCalls();
    airflow.nextCodes("fetch:folk1a", 2);

    assertThat(airflow.run("run", "--wait", "--json")).as("%s", airflow.told()).isZero();

    assertThat(airflow.told()).contains("loggen for fetch:folk1a", "sluttede med kode 2");
    assertThat(state("fetch:folk1a")).isEqualTo("failed 1");
    assertThat(state("fetch:inbox")).isEqualTo("success 1");
    assertThat(state("refresh")).isEqualTo("success 1");
    assertThat(report())
        .startsWith("report --night failed --task fetch:folk1a --code 2 --log http://127.0.0.1:")
        .endsWith("/tasks/fetch/mapped/1");
    assertThat(airflow.run("logs", "fetch:inbox")).isZero();
    assertThat(airflow.output()).contains("this is fetch").doesNotContain("kode 2");
    assertThat(airflow.run("status", "--json")).isZero();
    JsonNode newest = airflow.json().get(0).path("runs").get(0);
    assertThat(newest.path("state").asText()).isEqualTo("success");
    assertThat(newest.path("failed").get(0).asText()).isEqualTo("fetch:folk1a");
    assertThat(airflow.run("status")).isZero();
    assertThat(airflow.output()).containsPattern("manual__.*lykkedes.*fetch:folk1a");
  }

  @Test
  void aStoppedReleaseIsToldAndStaysRedWithoutANewTry() throws IOException {
    airflow.takeCalls();
    airflow.nextCodes("publish", 3);

    assertThat(airflow.run("run", "--wait", "--json")).isEqualTo(4);

    assertThat(state("publish")).isEqualTo("failed 1");
    assertThat(state("refresh")).isEqualTo("upstream_failed 0");
    assertThat(state("report")).isEqualTo("success 1");
    assertThat(report())
        .startsWith("report --night failed --task publish --code 3 --log http://127.0.0.1:")
        .endsWith("/tasks/publish");
  }

  @Test
  void anOutsideServiceIsTriedAgainOnTheSameRun() throws IOException {
    airflow.takeCalls();
    airflow.nextCodes("build", 4);

    assertThat(airflow.run("run", "--wait", "--json")).as("%s", airflow.told()).isZero();

    assertThat(state("build")).isEqualTo("success 2");
    List<String> builds =
        airflow.takeCalls().stream().filter(call -> call.startsWith("build")).toList();
    assertThat(builds).hasSize(2);
    assertThat(builds.get(0)).isEqualTo(builds.get(1));
  }

  @Test
  void aPauseHoldsOverAnUpUntilItIsResumed() {
    assertThat(airflow.run("pause", "--json")).isZero();
    assertThat(airflow.json().get(0).path("paused").asBoolean()).isTrue();
    assertThat(airflow.json().get(0).path("next_run_at").isNull()).isTrue();

    assertThat(airflow.run("run", "--wait")).isEqualTo(2);
    assertThat(airflow.run("up")).isZero();
    assertThat(airflow.output()).contains("på pause");

    assertThat(airflow.run("resume")).isZero();
    assertThat(airflow.output()).contains("Natten er i plan. Næste nat: ").contains("kl. 04:15");
    assertThat(airflow.run("resume", "--json")).isZero();
    assertThat(airflow.json().get(0).path("paused").asBoolean()).isFalse();
    assertThat(airflow.json().get(0).path("next_run_at").asText()).matches(".*T0[23]:15:00Z");
  }

  @Test
  void ourDocumentAgreesWithTheServer() throws IOException, InterruptedException {
    assertThat(ServedContract.differences(address())).isEmpty();
  }

  @Test
  void aSecondUpIsFastAndLeavesTheServerAlone() throws IOException {
    List<ProcessHandle> before = airflow.processes();
    long begun = System.nanoTime();

    assertThat(airflow.run("up")).isZero();

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    assertThat(airflow.told()).isEmpty();
    assertThat(airflow.processes()).containsAll(before.subList(0, 1));
  }

  @Test
  void theDagKeepsItsPromisesInPython() throws IOException, InterruptedException {
    Path python = Path.of(airflow.setting("PEJL_VENVS")).resolve("airflow/bin/python");
    Process tests =
        new ProcessBuilder(python.toString(), "-B", "-W", "ignore", "-m", "unittest")
            .directory(Path.of("tests").toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(tests.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(tests.waitFor()).as("%s", output).isZero();
    assertThat(output).contains("OK").doesNotContain("Ran 0 tests");
  }

  private static URI address() throws IOException {
    String port = Files.readString(airflow.file("airflow/run/port")).strip();
    return URI.create("http://127.0.0.1:" + port);
  }

  /** What report was called with, the last of the night. */
  private static String report() throws IOException {
    List<String> calls = airflow.takeCalls();
    return calls.get(calls.size() - 1);
  }

  private static String state(String task) {
    for (JsonNode one : airflow.json()) {
      if (one.path("task").asText().equals(task)) {
        return one.path("state").asText() + " " + one.path("tries").asInt();
      }
    }
    return "none";
  }
}
