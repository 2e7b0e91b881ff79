package dk.pejl.schedules.server;

import dk.pejl.console.Pause;
import dk.pejl.console.PejlException;
import dk.pejl.schedules.airflow.AirflowClient;
import dk.pejl.schedules.airflow.ImportFault;
import dk.pejl.schedules.airflow.ScheduledDag;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes a running Airflow ready for the nights: the writer's pool, the DAG read and let loose. A
 * night that a person paused stays so until {@link #resume}.
 */
public final class Deployment {
  /** The DAG of the night. */
  public static final String NIGHT = "pejl_nightly";

  /** The pool whose one slot the parts that write take turns with. */
  public static final String WRITER_POOL = "pejl_writer";

  private static final Duration READ_WITHIN = Duration.ofSeconds(90);
  private static final Duration LOOK_EVERY = Duration.ofMillis(500);

  private final AirflowClient airflow;
  private final NightPause nightPause;
  private final Pause pause;
  private final InstantSource clock;

  public Deployment(
      AirflowClient airflow, NightPause nightPause, Pause pause, InstantSource clock) {
    this.airflow = Objects.requireNonNull(airflow, "airflow is null");
    this.nightPause = Objects.requireNonNull(nightPause, "nightPause is null");
    this.pause = Objects.requireNonNull(pause, "pause is null");
    this.clock = Objects.requireNonNull(clock, "clock is null");
  }

  /**
   * Does what is not done, and answers with the DAG as it is then. A DAG file that Airflow cannot
   * read is wrong input.
   */
  public ScheduledDag deploy() {
    airflow.ensurePool(WRITER_POOL, 1, "Kun én opgave ad gangen skriver i lageret");
    ScheduledDag dag = awaitDag();
    return dag.isPaused() && !nightPause.isWanted() ? airflow.unpause(NIGHT) : dag;
  }

  /**
   * Keeps the night from running by itself. Of a run in progress the task that runs is ended, and
   * the rest waits.
   */
  public ScheduledDag pause() {
    nightPause.keep();
    return airflow.pause(NIGHT);
  }

  /** Lets the night run by itself again; the newest one that was passed over runs at once. */
  public ScheduledDag resume() {
    ScheduledDag dag = airflow.unpause(NIGHT);
    nightPause.forget();
    return dag;
  }

  private ScheduledDag awaitDag() {
    Instant latest = clock.instant().plus(READ_WITHIN);
    while (true) {
      Optional<ScheduledDag> dag = airflow.findDag(NIGHT);
      requireNoFaults(airflow.importFaults());
      if (dag.isPresent()) {
        return dag.get();
      }
      if (clock.instant().isAfter(latest)) {
        throw PejlException.outsideService(
            "Cannot deploy DAG " + NIGHT + ": Airflow has not read it in " + READ_WITHIN);
      }
      pause.sleep(LOOK_EVERY);
    }
  }

  private static void requireNoFaults(List<ImportFault> faults) {
    if (!faults.isEmpty()) {
      throw PejlException.wrongInput(
          "Cannot deploy, Airflow cannot read (it looks again every minute): "
              + faults.stream()
                  .map(fault -> fault.file() + ": " + fault.summary())
                  .collect(Collectors.joining("; ")));
    }
  }
}
