package dk.pejl.etl.night;

import dk.pejl.console.PejlHome;
import dk.pejl.etl.step.StepStore;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.Stage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Removes outputs of steps that nothing asks for any more, as each upgrade leaves. What the newest
 * runs name stays, so that they can still be built, what was staged last of each delivery, so that
 * its findings can be shown, and what is sealed for ever.
 */
final class OldOutputs {
  /** As many as there are releases by default. */
  static final int KEPT_RUNS = 10;

  private final PejlHome home;
  private final Runs runs;
  private final Ledger ledger;
  private final StepStore stagedStore;
  private final StepStore factStore;

  OldOutputs(PejlHome home, Runs runs, Ledger ledger, StepStore stagedStore, StepStore factStore) {
    this.home = home;
    this.runs = runs;
    this.ledger = ledger;
    this.stagedStore = stagedStore;
    this.factStore = factStore;
  }

  /**
   * Removes what is old once a run is transformed and recorded.
   *
   * @param facts the fact steps of that run, below their store; those without rows among them
   */
  void remove(Set<String> facts) {
    List<Transformed> kept = runs.newestTransformed(KEPT_RUNS);
    Set<String> staged = new HashSet<>();
    ledger.stages().stream().map(Stage::folder).forEach(staged::add);
    staged.addAll(Leftovers.folders(ledger.seals().values()));
    Set<String> made = new HashSet<>(facts);
    for (Transformed transformed : kept) {
      transformed.staged().forEach(input -> staged.add(input.stage().folder()));
      transformed
          .facts()
          .forEach(input -> made.add(home.facts().relativize(input.folder()).toString()));
    }
    stagedStore.keep(staged);
    factStore.keep(made);
  }
}
