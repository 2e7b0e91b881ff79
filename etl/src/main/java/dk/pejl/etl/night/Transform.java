package dk.pejl.etl.night;

import dk.pejl.console.Progress;
import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.landing.DeliverySelection;
import dk.pejl.etl.staging.StagePlan;
import dk.pejl.warehouse.build.StagedInput;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.Ledger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The part of the night that freezes what it sees and does the steps that are missing. Needs Spark
 * only if one is. The caller holds the home's lock.
 */
final class Transform {
  private final Contracts contracts;
  private final StagePlan stagePlan;
  private final TransformSteps steps;
  private final TransformWork work;
  private final Leftovers leftovers;
  private final OldOutputs oldOutputs;
  private final Runs runs;
  private final Ledger ledger;
  private final Progress progress;
  private final Clock clock;

  Transform(
      Contracts contracts,
      StagePlan stagePlan,
      TransformSteps steps,
      TransformWork work,
      Leftovers leftovers,
      OldOutputs oldOutputs,
      Runs runs,
      Ledger ledger,
      Progress progress,
      Clock clock) {
    this.contracts = contracts;
    this.stagePlan = stagePlan;
    this.steps = steps;
    this.work = work;
    this.leftovers = leftovers;
    this.oldOutputs = oldOutputs;
    this.runs = runs;
    this.ledger = ledger;
    this.progress = progress;
    this.clock = clock;
  }

  /** Transforms what is known as of {@code asOf}. Without news this is the newest run again. */
  Run transform(LocalDate asOf) {
    leftovers.removeWithdrawn();
    work.sweep(Leftovers.folders(ledger.seals().values()));
    Run run = freeze(asOf);
    Optional<Run> same = runs.newest().filter(newest -> isSame(newest, run));
    if (same.isPresent()) {
      progress.note("Intet nyt siden kørsel " + same.get().runId());
      return same.get();
    }
    runs.write(run);
    ledger.recordRun(
        new dk.pejl.warehouse.ledger.Run(
            run.runId(), run.asOf(), run.startedAt(), run.deliveries().size()));
    work.stage(steps.unstaged(run), stagePlan);
    work.make(steps.missingFacts(run));
    Transformed transformed =
        steps
            .findTransformed(run)
            .orElseThrow(() -> new IllegalStateException("Steps are missing after " + run.runId()));
    ledger.recordStages(transformed.staged().stream().map(StagedInput::stage).toList());
    runs.write(run, transformed);
    oldOutputs.remove(steps.factFolders(run));
    return run;
  }

  private Run freeze(LocalDate asOf) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String newest = runs.newest().map(Run::runId).orElse("");
    List<Delivery> known =
        DeliverySelection.known(asOf, ledger.standingDeliveries()).stream()
            .filter(described())
            .toList();
    return new Run(RunId.after(newest, now, new SecureRandom()), asOf, now, known);
  }

  /** A delivery whose contract was taken away waits until it is back. */
  private Predicate<Delivery> described() {
    Set<String> extracts = contracts.all().stream().map(Contract::id).collect(Collectors.toSet());
    return delivery -> extracts.contains(delivery.key().extract());
  }

  private boolean isSame(Run newest, Run run) {
    return newest.asOf().equals(run.asOf())
        && newest.deliveries().equals(run.deliveries())
        && runs.findTransformed(newest)
            .filter(transformed -> steps.findTransformed(newest).equals(Optional.of(transformed)))
            .isPresent();
  }
}
