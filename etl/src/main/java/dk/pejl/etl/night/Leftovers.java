package dk.pejl.etl.night;

import dk.pejl.console.PejlHome;
import dk.pejl.etl.fact.FactStep;
import dk.pejl.etl.landing.InboxArchive;
import dk.pejl.etl.landing.Landing;
import dk.pejl.etl.staging.StagedDelivery;
import dk.pejl.etl.step.FinishedStep;
import dk.pejl.etl.step.StepStore;
import dk.pejl.warehouse.database.Folders;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Removes what was made of deliveries that were withdrawn, or with a key that shall be no more. All
 * of it may be done again. The caller holds the home's lock.
 */
public final class Leftovers {
  private final PejlHome home;
  private final Runs runs;
  private final Ledger ledger;
  private final Landing landing;
  private final StepStore stagedStore;
  private final StepStore factStore;

  public Leftovers(PejlHome home, Runs runs, Ledger ledger) {
    this.home = home;
    this.runs = runs;
    this.ledger = ledger;
    this.landing = new Landing(home.landing());
    this.stagedStore = StepStore.at(home.staged().toUri());
    this.factStore = StepStore.at(home.facts().toUri());
  }

  /**
   * Removes all that a withdrawn file left: what was staged of it and its bytes last, so that a
   * removal that was killed is seen, also of a file whose bytes were purged.
   */
  public void removeWithdrawn(String sha256) {
    Set<String> extracts =
        ledger.deliveries().stream()
            .map(Delivery::key)
            .filter(key -> key.sha256().equals(sha256))
            .map(key -> key.extract())
            .collect(Collectors.toSet());
    runs.forget(
        run ->
            run.staged().stream()
                .anyMatch(input -> input.delivery().key().sha256().equals(sha256)));
    removeBuilt();
    factStore.removeIf(step -> isMadeOf(step, extracts));
    stagedStore.removeIf(step -> isStagedOf(step, sha256));
    new InboxArchive(home.inboxArchive(), InstantSource.system()).remove(Set.of(sha256));
    landing.remove(sha256);
  }

  /** Goes on where the removal of withdrawn files was killed. */
  void removeWithdrawn() {
    ledger.withdrawals().refused().stream()
        .filter(sha256 -> landing.has(sha256) || stagedStore.has(step -> isStagedOf(step, sha256)))
        .forEach(this::removeWithdrawn);
  }

  private static boolean isStagedOf(FinishedStep step, String sha256) {
    return sha256.equals(input(step, StagedDelivery.CONTENT));
  }

  /** Removes all that can be made again of deliveries. What is sealed and served stays. */
  public void removeDerived() {
    removeBuilt();
    runs.forget(run -> true);
    factStore.keep(Set.of());
    stagedStore.keep(folders(ledger.seals().values()));
  }

  /** Where sealed outputs lie below {@code staged/}. */
  static Set<String> folders(Collection<Seal> seals) {
    return seals.stream().map(Seal::folder).collect(Collectors.toSet());
  }

  /** Whether a fact was made of any delivery of these extracts. */
  private static boolean isMadeOf(FinishedStep step, Set<String> extracts) {
    return Arrays.stream(input(step, FactStep.STAGED).split(" "))
        .map(staged -> staged.split("/", 2)[0])
        .anyMatch(extracts::contains);
  }

  private static String input(FinishedStep step, String name) {
    return step.key().fingerprint().inputs().getOrDefault(name, "");
  }

  private void removeBuilt() {
    try {
      Folders.delete(home.built());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + home.built() + ": " + e.getMessage(), e);
    }
  }
}
