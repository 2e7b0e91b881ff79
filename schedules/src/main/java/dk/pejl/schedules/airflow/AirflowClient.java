package dk.pejl.schedules.airflow;

import dk.pejl.console.Pause;
import dk.pejl.console.PejlException;
import dk.pejl.schedules.airflow.generated.ApiClient;
import dk.pejl.schedules.airflow.generated.ApiException;
import dk.pejl.schedules.airflow.generated.api.DagApi;
import dk.pejl.schedules.airflow.generated.api.RunApi;
import dk.pejl.schedules.airflow.generated.api.ServerApi;
import dk.pejl.schedules.airflow.generated.api.SessionApi;
import dk.pejl.schedules.airflow.generated.model.DagChange;
import dk.pejl.schedules.airflow.generated.model.Health;
import dk.pejl.schedules.airflow.generated.model.NewPool;
import dk.pejl.schedules.airflow.generated.model.NewRun;
import dk.pejl.schedules.airflow.generated.model.Part;
import dk.pejl.schedules.airflow.generated.model.Pool;
import dk.pejl.schedules.airflow.generated.model.PoolChange;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Pejl asks of a running Airflow. Every fault is a {@link PejlException} with one sentence.
 * Calls that change nothing when made twice are repeated when the answer is lost; {@link #trigger}
 * looks first, so that a run never starts twice.
 */
public final class AirflowClient {
  private static final String HEALTHY = "healthy";
  private static final int MOST_TASKS = 100;

  private final Calls calls;
  private final ServerApi open;
  private final ServerApi server;
  private final DagApi dags;
  private final RunApi runs;
  private final Pause pause;

  /** A client of the server at {@code base}, for instance {@code http://127.0.0.1:8080}. */
  public AirflowClient(URI base, AirflowLogin login, Pause pause) {
    ApiClient withoutToken = connection(base);
    Tokens tokens = new Tokens(new SessionApi(withoutToken), login);
    ApiClient withToken = connection(base);
    withToken.setRequestInterceptor(tokens::authorize);
    this.calls = new Calls(tokens, pause);
    this.open = new ServerApi(withoutToken);
    this.server = new ServerApi(withToken);
    this.dags = new DagApi(withToken);
    this.runs = new RunApi(withToken);
    this.pause = pause;
  }

  /** HTTP/1.1, because Airflow's server loses the body of a request that offers HTTP/2. */
  private static ApiClient connection(URI base) {
    ApiClient connection = new ApiClient();
    connection.setHttpClientBuilder(
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)));
    connection.setReadTimeout(Duration.ofSeconds(30));
    connection.updateBaseUri(base.toString());
    return connection;
  }

  /**
   * The parts that are not ready, empty when all are. Needs no token; a server that does not answer
   * is its part {@code api-server}.
   */
  public List<String> unreadyParts() {
    Health health;
    try {
      health = open.findHealth();
    } catch (ApiException e) {
      return List.of("api-server");
    }
    List<String> unready = new ArrayList<>();
    addUnready(unready, "database", health.getMetadatabase());
    addUnready(unready, "scheduler", health.getScheduler());
    addUnready(unready, "dag-processor", health.getDagProcessor());
    return List.copyOf(unready);
  }

  private static void addUnready(List<String> unready, String name, Part part) {
    if (part == null || !HEALTHY.equals(part.getStatus())) {
      unready.add(name);
    }
  }

  /** The DAG files that cannot be read. */
  public List<ImportFault> importFaults() {
    return calls
        .repeatable("list faults of DAG files", () -> server.listImportErrors(MOST_TASKS))
        .getImportErrors()
        .stream()
        .map(fault -> new ImportFault(fault.getFilename(), fault.getStackTrace()))
        .toList();
  }

  /** Makes pool {@code name} exist with exactly {@code slots} slots. */
  public void ensurePool(String name, int slots, String description) {
    String what = "set up pool " + name;
    Optional<Pool> found = known(what, () -> server.findPool(name));
    if (found.isEmpty()) {
      NewPool pool = new NewPool().name(name).slots(slots).description(description);
      calls.repeatable(what, () -> createdPool(pool));
    } else if (found.get().getSlots() != slots) {
      PoolChange change = new PoolChange().slots(slots);
      calls.repeatable(what, () -> server.changePool(name, change, List.of("slots")));
    }
  }

  /** A pool that is there already, because the first answer was lost, is as good as created. */
  private Pool createdPool(NewPool pool) throws ApiException {
    try {
      return server.createPool(pool);
    } catch (ApiException e) {
      if (e.getCode() != 409) {
        throw e;
      }
      return server.findPool(pool.getName());
    }
  }

  /** The DAG, if Airflow has read it. */
  public Optional<ScheduledDag> findDag(String dag) {
    return known("find DAG " + dag, () -> dags.findDag(dag)).map(ScheduledDag::of);
  }

  /** Lets the DAG run by its schedule. */
  public ScheduledDag unpause(String dag) {
    return changed("unpause DAG " + dag, dag, false);
  }

  /** Keeps the DAG from running: no run begins, and of those in progress no further task. */
  public ScheduledDag pause(String dag) {
    return changed("pause DAG " + dag, dag, true);
  }

  private ScheduledDag changed(String what, String dag, boolean paused) {
    DagChange change = new DagChange().isPaused(paused);
    return ScheduledDag.of(
        calls.repeatable(what, () -> dags.changeDag(dag, change, List.of("is_paused"))));
  }

  /**
   * Starts run {@code runId} now with the parameters {@code chosen}. The caller picks an id that
   * was never used; so when the answer is lost or says "taken", the run of that id is ours.
   */
  public DagRun trigger(String dag, String runId, Map<String, Object> chosen) {
    String what = "start run " + runId + " of DAG " + dag;
    NewRun run = new NewRun().logicalDate(null).dagRunId(runId).conf(chosen);
    try {
      return DagRun.of(calls.once(() -> runs.triggerRun(dag, run)));
    } catch (ApiException lost) {
      if (!Calls.isUncertain(lost) && lost.getCode() != 409) {
        throw AirflowErrors.explain(what, lost);
      }
      return lookThenTriggerAgain(what, dag, run, lost);
    }
  }

  private DagRun lookThenTriggerAgain(String what, String dag, NewRun run, ApiException lost) {
    pause.sleep(Duration.ofSeconds(1));
    Optional<DagRun> there = findRun(dag, run.getDagRunId());
    if (there.isPresent()) {
      return there.get();
    }
    if (lost.getCode() == 409) {
      throw AirflowErrors.explain(what, lost);
    }
    try {
      return DagRun.of(calls.once(() -> runs.triggerRun(dag, run)));
    } catch (ApiException again) {
      return findRun(dag, run.getDagRunId()).orElseThrow(() -> AirflowErrors.explain(what, again));
    }
  }

  /** The run, if there is one of that id. */
  public Optional<DagRun> findRun(String dag, String runId) {
    return known("find run " + runId, () -> runs.findRun(dag, runId)).map(DagRun::of);
  }

  /** The newest runs of the DAG, the newest first. */
  public List<DagRun> newestRuns(String dag, int limit) {
    return calls
        .repeatable(
            "list runs of DAG " + dag, () -> runs.listRuns(dag, List.of("-run_after"), limit))
        .getDagRuns()
        .stream()
        .map(DagRun::of)
        .toList();
  }

  /** The tasks of a run, in the order in which they began; those that have not come last. */
  public List<TaskRun> tasks(String dag, String runId) {
    return calls
        .repeatable("list tasks of run " + runId, () -> runs.listTasks(dag, runId, MOST_TASKS))
        .getTaskInstances()
        .stream()
        .map(TaskRun::of)
        .sorted(TaskRun.BY_START)
        .toList();
  }

  /** The lines of the log of one try of a task. */
  public List<String> log(String dag, String runId, TaskRun task, int attempt) {
    return calls
        .repeatable(
            "read the log of task " + task.task() + " in run " + runId,
            () -> runs.findLog(dag, runId, task.id(), attempt, task.mapIndex(), true))
        .getContent()
        .stream()
        .flatMap(LogLines::of)
        .toList();
  }

  private <T> Optional<T> known(String what, Calls.Call<T> call) {
    try {
      return Optional.of(calls.repeated(call));
    } catch (ApiException e) {
      if (e.getCode() == 404) {
        return Optional.empty();
      }
      throw AirflowErrors.explain(what, e);
    }
  }
}
