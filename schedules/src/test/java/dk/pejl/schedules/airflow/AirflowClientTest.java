package dk.pejl.schedules.airflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.pejl.console.ExitCode;
import dk.pejl.console.PejlException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AirflowClientTest {
  private static final String DAG = "/api/v2/dags/night";
  private static final String RUNS = DAG + "/dagRuns";
  private static final String RUN =
      "{\"dag_run_id\":\"mine\",\"run_type\":\"manual\",\"state\":\"queued\","
          + "\"run_after\":\"2026-11-24T18:00:00Z\",\"conf\":{\"as_of\":\"2026-11-01\"}}";
  private static final String NOT_FOUND = "{\"detail\":\"not found\"}";
  private static final String REFUSED = "{\"detail\":\"Not authenticated\"}";

  private final FakeAirflow server = new FakeAirflow();
  private final List<Duration> pauses = new ArrayList<>();
  private final AirflowClient client = clientOf(server.base());

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void logsInOnceForManyCalls() {
    server.answer("GET " + DAG, 200, "{\"dag_id\":\"night\",\"is_paused\":true}");

    client.findDag("night");
    client.findDag("night");

    assertThat(server.logins()).isEqualTo(1);
    assertThat(server.authorizations()).containsExactly("Bearer token-1", "Bearer token-1");
  }

  @Test
  void renewsATokenThatIsTooOld() {
    server
        .answer("GET " + DAG, 401, "{\"detail\":\"Token Expired\"}")
        .answer("GET " + DAG, 200, "{\"dag_id\":\"night\",\"is_paused\":false}");

    assertThat(client.findDag("night")).map(ScheduledDag::isPaused).hasValue(false);

    assertThat(server.authorizations()).containsExactly("Bearer token-1", "Bearer token-2");
  }

  @Test
  void renewsATokenThatAnotherSecretSigned() {
    server
        .answer("GET " + DAG, 403, "{\"detail\":\"Invalid JWT token\"}")
        .answer("GET " + DAG, 200, "{\"dag_id\":\"night\",\"is_paused\":false}");

    assertThat(client.findDag("night")).isPresent();
    assertThat(server.logins()).isEqualTo(2);
  }

  @Test
  void saysThatTheRoleIsTooSmallAndDoesNotTryAgain() {
    server.answer("PATCH " + DAG, 403, "{\"detail\":\"Forbidden\"}");

    assertThatThrownBy(() -> client.unpause("night"))
        .isInstanceOf(PejlException.class)
        .hasMessage("Cannot unpause DAG night: our user may not: Forbidden");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void saysThatTheLoginIsRefusedWithoutThePassword() {
    server.answer("POST /auth/token", 401, "{\"detail\":\"Invalid credentials\"}");

    assertThatThrownBy(() -> client.findDag("night"))
        .isInstanceOf(PejlException.class)
        .hasMessage("Cannot find DAG night: Airflow refuses our name and password");
  }

  @Test
  void startsARunWithTheEmptyLogicalDateThatAirflowAsksFor() {
    server.answer("POST " + RUNS, 200, RUN);

    DagRun run = client.trigger("night", "mine", Map.of("as_of", "2026-11-01"));

    assertThat(run.id()).isEqualTo("mine");
    assertThat(run.chosen()).containsEntry("as_of", "2026-11-01");
    assertThat(server.bodies().get(0)).contains("\"logical_date\":null", "\"dag_run_id\":\"mine\"");
  }

  @Test
  void neverStartsTwiceWhenTheAnswerIsLost() {
    server.cut("POST " + RUNS).answer("GET " + RUNS + "/mine", 200, RUN);

    DagRun run = client.trigger("night", "mine", Map.of());

    assertThat(run.id()).isEqualTo("mine");
    assertThat(server.requests()).containsExactly("POST " + RUNS, "GET " + RUNS + "/mine");
  }

  @Test
  void neverStartsTwiceWhenTheServerFailsAfterItStarted() {
    server.answer("POST " + RUNS, 500, "").answer("GET " + RUNS + "/mine", 200, RUN);

    client.trigger("night", "mine", Map.of());

    assertThat(server.requests()).filteredOn(request -> request.startsWith("POST")).hasSize(1);
  }

  @Test
  void startsAgainUnderTheSameIdWhenTheLostRunIsNotThere() {
    server
        .cut("POST " + RUNS)
        .answer("POST " + RUNS, 200, RUN)
        .answer("GET " + RUNS + "/mine", 404, NOT_FOUND);

    assertThat(client.trigger("night", "mine", Map.of()).id()).isEqualTo("mine");

    assertThat(server.bodies()).hasSize(2).allMatch(body -> body.contains("\"mine\""));
  }

  @Test
  void takesARunThatCameLateForItsOwn() {
    server
        .cut("POST " + RUNS)
        .answer("POST " + RUNS, 409, "{\"detail\":\"taken\"}")
        .answer("GET " + RUNS + "/mine", 404, NOT_FOUND)
        .answer("GET " + RUNS + "/mine", 200, RUN);

    assertThat(client.trigger("night", "mine", Map.of()).state()).isEqualTo("queued");
  }

  @Test
  void callsAnInvalidParameterWrongInput() {
    server.answer("POST " + RUNS, 422, "{\"detail\":[{\"msg\":\"bad date\"}]}");

    assertThatThrownBy(() -> client.trigger("night", "mine", Map.of()))
        .hasMessage(
            "Cannot start run mine of DAG night: Airflow finds it invalid: [{\"msg\":\"bad date\"}]")
        .asInstanceOf(type(PejlException.class))
        .extracting(PejlException::exitCode)
        .isEqualTo(ExitCode.WRONG_INPUT);
  }

  @Test
  void readsAgainWithLongerPausesWhenTheServerIsBusy() {
    server
        .answer("GET " + RUNS, 503, "busy")
        .answer("GET " + RUNS, 500, "locked")
        .answer("GET " + RUNS, 200, "{\"dag_runs\":[" + RUN + "]}");

    assertThat(client.newestRuns("night", 5)).extracting(DagRun::id).containsExactly("mine");

    assertThat(pauses).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
  }

  @Test
  void givesUpReadingAtLastAndShowsTheBeginningOfALongAnswer() {
    server.answer("GET " + RUNS, 502, "<html>" + "x".repeat(1000));

    assertThatThrownBy(() -> client.newestRuns("night", 5))
        .isInstanceOf(PejlException.class)
        .hasMessageStartingWith("Cannot list runs of DAG night: Airflow answered 502: <html>xxx")
        .hasMessageEndingWith("x …");
    assertThat(server.requests()).hasSize(5);
  }

  @Test
  void saysThatNobodyAnswers() {
    server.close();

    assertThatThrownBy(() -> client.findRun("night", "mine"))
        .hasMessageStartingWith("Cannot find run mine: no answer from Airflow")
        .hasMessageEndingWith("is it up? See ./pejl schedules status")
        .asInstanceOf(type(PejlException.class))
        .extracting(PejlException::exitCode)
        .isEqualTo(ExitCode.OUTSIDE_SERVICE);
    assertThat(client.unreadyParts()).containsExactly("api-server");
  }

  @Test
  void offersNoOtherProtocol() {
    server.answer("GET " + DAG, 401, REFUSED);

    assertThatThrownBy(() -> client.findDag("night")).isInstanceOf(PejlException.class);

    assertThat(server.upgrades()).isEmpty();
  }

  @Test
  void createsAPoolThatIsMissing() {
    server
        .answer("GET /api/v2/pools/writer", 404, NOT_FOUND)
        .answer("POST /api/v2/pools", 201, "{\"name\":\"writer\",\"slots\":1}");

    client.ensurePool("writer", 1, "one");

    assertThat(server.bodies()).singleElement().asString().contains("\"slots\":1");
  }

  @Test
  void setsAPoolRightThatHasOtherSlots() {
    server
        .answer("GET /api/v2/pools/writer", 200, "{\"name\":\"writer\",\"slots\":128}")
        .answer("PATCH /api/v2/pools/writer", 200, "{\"name\":\"writer\",\"slots\":1}");

    client.ensurePool("writer", 1, "one");

    assertThat(server.requests()).last().isEqualTo("PATCH /api/v2/pools/writer");
  }

  @Test
  void leavesARightPoolAlone() {
    server.answer("GET /api/v2/pools/writer", 200, "{\"name\":\"writer\",\"slots\":1}");

    client.ensurePool("writer", 1, "one");

    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void namesThePartsThatAreNotReady() {
    server.answer(
        "GET /api/v2/monitor/health",
        200,
        "{\"metadatabase\":{\"status\":\"healthy\"},\"scheduler\":{\"status\":\"unhealthy\"},"
            + "\"dag_processor\":{\"status\":null},\"triggerer\":{\"status\":null}}");

    assertThat(client.unreadyParts()).containsExactly("scheduler", "dag-processor");
    assertThat(server.logins()).isZero();
  }

  @Test
  void readsTasksInTheOrderTheyBeganAndLogsAsLines() {
    String tasks = RUNS + "/mine/taskInstances";
    server
        .answer(
            "GET " + tasks,
            200,
            "{\"task_instances\":["
                + "{\"task_id\":\"b\",\"map_index\":-1,\"state\":null,\"try_number\":0},"
                + "{\"task_id\":\"a\",\"map_index\":-1,\"state\":\"failed\",\"try_number\":2,"
                + "\"start_date\":\"2026-11-24T18:00:01Z\"}]}")
        .answer(
            "GET " + tasks + "/a/logs/2",
            200,
            "{\"content\":[{\"event\":\"::group::x\"},{\"event\":\"hello\",\"level\":\"info\"},"
                + "{\"event\":\"failed\",\"error_detail\":[{\"exc_type\":\"E\","
                + "\"exc_value\":\"why\"}]},\"old\"]}");

    List<TaskRun> found = client.tasks("night", "mine");
    assertThat(found)
        .extracting(TaskRun::task, TaskRun::state, TaskRun::hasFailed)
        .containsExactly(tuple("a", "failed", true), tuple("b", "none", false));
    assertThat(client.log("night", "mine", found.get(0), 2))
        .containsExactly("hello", "failed", "E: why", "old");
  }

  @Test
  void namesTasksThatAreMappedByWhatTheyAreMappedTo() {
    String tasks = RUNS + "/mine/taskInstances";
    server
        .answer(
            "GET " + tasks,
            200,
            "{\"task_instances\":["
                + "{\"task_id\":\"fetch\",\"map_index\":0,\"rendered_map_index\":\"inbox\","
                + "\"state\":\"success\",\"try_number\":1},"
                + "{\"task_id\":\"fetch\",\"map_index\":1,\"rendered_map_index\":null,"
                + "\"state\":\"queued\",\"try_number\":0}]}")
        .answer("GET " + tasks + "/fetch/logs/1", 200, "{\"content\":[\"taken\"]}");

    List<TaskRun> found = client.tasks("night", "mine");

    assertThat(found).extracting(TaskRun::task).containsExactlyInAnyOrder("fetch:inbox", "fetch:1");
    assertThat(client.log("night", "mine", found.get(1), 1)).containsExactly("taken");
    assertThat(server.lastQuery()).contains("map_index=0");
  }

  @Test
  void showsTheLastLineOfAFaultInADagFile() {
    server.answer(
        "GET /api/v2/importErrors",
        200,
        "{\"import_errors\":[{\"filename\":\"night.py\","
            + "\"stack_trace\":\"Traceback\\n  File\\nNameError: x\\n\"}]}");

    assertThat(client.importFaults())
        .singleElement()
        .extracting(ImportFault::summary)
        .isEqualTo("NameError: x");
  }

  private AirflowClient clientOf(URI base) {
    return new AirflowClient(base, new AirflowLogin("pejl", "secret"), pauses::add);
  }
}
