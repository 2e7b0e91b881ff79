package dk.pejl.warehouse.ledger;

import dk.pejl.console.Pause;
import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The memory of an installation. Each method opens the file, runs one transaction and closes it,
 * and waits up to 30 seconds for another process; then it ends with an outside-service fault.
 * Recording what is recorded already changes nothing. Reading a ledger that does not exist gives
 * nothing. Thread-safe.
 */
public final class Ledger {
  private final LedgerFile file;

  public Ledger(PejlHome home, DuckDb duckDb, Pause pause) {
    this.file = new LedgerFile(home.ledger(), duckDb, pause);
  }

  /** The ledger of {@code home}, with DuckDB's settings from the environment. */
  public static Ledger of(PejlHome home, Map<String, String> environment) {
    return new Ledger(home, new DuckDb(DuckDbSettings.of(home, environment)), Pause.real());
  }

  /**
   * Registers what a fetch found, all of it or nothing, and returns the deliveries that are new.
   */
  public List<Delivery> register(List<Delivery> deliveries, List<FileFinding> findings) {
    List<Delivery> added = new ArrayList<>();
    if (!deliveries.isEmpty() || !findings.isEmpty()) {
      file.write(
          connection -> {
            added.addAll(DeliveryRows.add(connection, deliveries));
            FileFindingRows.add(connection, findings);
          });
    }
    return added;
  }

  /** All deliveries, also withdrawn ones, in the order of their keys, then of their receipt. */
  public List<Delivery> deliveries() {
    return file.read(DeliveryRows::all, List.of());
  }

  /** The deliveries that are not withdrawn, in the same order. */
  public List<Delivery> standingDeliveries() {
    return file.read(
        connection -> {
          Withdrawals withdrawals = withdrawals(connection);
          return DeliveryRows.all(connection).stream()
              .filter(delivery -> !withdrawals.cover(delivery))
              .toList();
        },
        List.of());
  }

  /** What was withdrawn. */
  public Withdrawals withdrawals() {
    return file.read(Ledger::withdrawals, Withdrawals.of(List.of()));
  }

  private static Withdrawals withdrawals(Connection connection) {
    return Withdrawals.of(DecisionRows.all(connection));
  }

  /** Records that deliveries are sealed, all of them or none. */
  public void seal(List<Seal> seals) {
    if (!seals.isEmpty()) {
      file.write(connection -> SealRows.add(connection, seals));
    }
  }

  /** The seals of deliveries that were not withdrawn since, by what they are of. */
  public Map<DeliveryKey, Seal> seals() {
    return file.read(
        connection -> {
          Withdrawals withdrawals = withdrawals(connection);
          Map<DeliveryKey, Seal> seals = new LinkedHashMap<>();
          SealRows.all(connection).stream()
              .filter(seal -> !withdrawals.cover(seal.delivery().sha256(), seal.sealedAt()))
              .forEach(seal -> seals.putIfAbsent(seal.delivery(), seal));
          return seals;
        },
        Map.of());
  }

  /** All findings about files that are no delivery, oldest first. */
  public List<FileFinding> fileFindings() {
    return file.read(FileFindingRows::all, List.of());
  }

  /** Records what staging made of deliveries; the same step again only moves its time. */
  public void recordStages(List<Stage> stages) {
    if (!stages.isEmpty()) {
      file.write(connection -> StageRows.put(connection, stages));
    }
  }

  /**
   * The newest staging of each delivery that has one, in the order of their keys; not that of one
   * that was withdrawn since.
   */
  public List<Stage> stages() {
    return file.read(
        connection -> {
          Withdrawals withdrawals = withdrawals(connection);
          return StageRows.newest(connection).stream()
              .filter(stage -> !withdrawals.cover(stage.delivery().sha256(), stage.recordedAt()))
              .toList();
        },
        List.of());
  }

  /** Records that a run has frozen its list. */
  public void recordRun(Run run) {
    file.write(connection -> RunRows.add(connection, run));
  }

  /** Records how a run ended without a release; one that has published stays published. */
  public void recordOutcome(String runId, RunOutcome outcome, Instant at) {
    file.write(connection -> RunRows.end(connection, runId, outcome, at));
  }

  /** Records that checks stopped a run that was built, and which. */
  public void recordStop(String runId, List<String> checkIds, Instant at) {
    file.write(
        connection -> {
          RunRows.end(connection, runId, RunOutcome.STOPPED, at);
          RunRows.stop(connection, runId, checkIds);
        });
  }

  /** The checks that have stopped a run; none when nothing did. */
  public List<String> stops(String runId) {
    return file.read(connection -> RunRows.stops(connection, runId), List.of());
  }

  /** All runs, oldest first. */
  public List<RunEntry> runs() {
    return file.read(RunRows::all, List.of());
  }

  /**
   * Records a release with the terms of the targets that it was judged on, by version name; with
   * it, its run was published.
   */
  public void recordRelease(ReleaseEntry release, Map<String, String> targetTerms) {
    file.write(
        connection -> {
          ReleaseRows.add(connection, release);
          UsedTargetRows.put(connection, release.releaseId(), targetTerms);
          RunRows.end(connection, release.runId(), RunOutcome.PUBLISHED, release.publishedAt());
        });
  }

  /** The terms of each version of a target that a release was judged on, by version name. */
  public Map<String, String> usedTargets() {
    return file.read(UsedTargetRows::all, Map.of());
  }

  /** All releases ever published, oldest first. */
  public List<ReleaseEntry> releases() {
    return file.read(ReleaseRows::all, List.of());
  }

  /** Records a decision. */
  public void recordDecision(Decision decision) {
    file.write(connection -> DecisionRows.add(connection, decision));
  }

  /** All decisions, oldest first. */
  public List<Decision> decisions() {
    return file.read(DecisionRows::all, List.of());
  }
}
