package dk.pejl.etl.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.console.PejlHome;
import dk.pejl.etl.step.Fingerprint;
import dk.pejl.etl.step.FinishedStep;
import dk.pejl.etl.step.StepKey;
import dk.pejl.etl.step.StepResult;
import dk.pejl.etl.step.StepStore;
import dk.pejl.warehouse.build.FactInput;
import dk.pejl.warehouse.build.StagedInput;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryKey;
import dk.pejl.warehouse.ledger.DeliveryMode;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.Stage;
import dk.pejl.warehouse.ledger.StageCounts;
import dk.pejl.warehouse.ledger.StageOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights of a program that changes each time: each makes outputs of its own. */
class OldOutputsTest {
  private static final Instant STARTED = Instant.parse("2026-11-24T03:15:00Z");

  @TempDir Path folder;
  private PejlHome home;
  private Runs runs;
  private Ledger ledger;
  private StepStore stagedStore;
  private StepStore factStore;
  private final List<FinishedStep> staged = new ArrayList<>();
  private final List<FinishedStep> facts = new ArrayList<>();

  @BeforeEach
  void open() {
    home = new PejlHome(folder.resolve("a home"));
    runs = new Runs(home);
    ledger = Ledger.of(home, Map.of());
    stagedStore = StepStore.at(home.staged().toUri());
    factStore = StepStore.at(home.facts().toUri());
  }

  @Test
  void keepsWhatTheNewestRunsName() throws IOException {
    for (int night = 0; night < OldOutputs.KEPT_RUNS + 2; night++) {
      transform(night, "a", STARTED.plusSeconds(night));
    }
    remove(Set.of());
    assertThat(staged).extracting(this::isThere).startsWith(false, false, true);
    assertThat(staged.subList(2, staged.size())).allMatch(this::isThere);
    assertThat(facts).extracting(this::isThere).startsWith(false, false, true);
    assertThat(facts.subList(2, facts.size())).allMatch(this::isThere);
  }

  @Test
  void keepsWhatWasStagedLastOfADeliveryThatNoRunNamesAnyMore() throws IOException {
    transform(0, "gone", STARTED);
    transform(1, "gone", STARTED.plusSeconds(1));
    for (int night = 2; night < OldOutputs.KEPT_RUNS + 2; night++) {
      transform(night, "a", STARTED.plusSeconds(night));
    }
    remove(Set.of());
    assertThat(staged).extracting(this::isThere).startsWith(false, true);
    assertThat(facts).extracting(this::isThere).startsWith(false, false);
  }

  @Test
  void keepsTheFactStepsOfTheRunThatHaveNoRows() throws IOException {
    transform(0, "a", STARTED);
    FinishedStep empty = finish(factStore, "population/school_year=2020-21", "empty");
    FinishedStep old = finish(factStore, "population/school_year=2020-21", "old");
    remove(Set.of(empty.key().folder()));
    assertThat(isThere(empty)).isTrue();
    assertThat(isThere(old)).isFalse();
  }

  private void remove(Set<String> factFolders) {
    new OldOutputs(home, runs, ledger, stagedStore, factStore).remove(factFolders);
  }

  private boolean isThere(FinishedStep step) {
    return Files.exists(Path.of(step.folder()));
  }

  private void transform(int night, String sha256, Instant at) throws IOException {
    FinishedStep stagedStep = finish(stagedStore, "dst_population", "night " + night);
    FinishedStep fact = finish(factStore, "population/school_year=2024-25", "night " + night);
    staged.add(stagedStep);
    facts.add(fact);
    Delivery delivery = delivery(sha256);
    Stage stage =
        new Stage(
            delivery.key(),
            stagedStep.key().fingerprint().value(),
            stagedStep.key().folder(),
            StageOutcome.USABLE,
            StageCounts.NONE,
            at);
    Run run =
        new Run(
            "20261124T0315%02d-0001".formatted(night),
            LocalDate.of(2026, 11, 24),
            at,
            List.of(delivery));
    runs.write(run);
    ledger.register(List.of(delivery), List.of());
    ledger.recordStages(List.of(stage));
    runs.write(
        run,
        new Transformed(
            "code",
            List.of(new StagedInput(delivery, stage, true, true, Path.of(stagedStep.folder()))),
            List.of(
                new FactInput(
                    "population",
                    "2024-25",
                    Path.of(fact.folder()),
                    fact.key().fingerprint().value()))));
  }

  private static FinishedStep finish(StepStore store, String name, String input)
      throws IOException {
    Path workplace = Files.createDirectories(Path.of(store.workplace()));
    Files.writeString(workplace.resolve("part.parquet"), input);
    return store.finish(
        new StepKey(name, Fingerprint.empty().with("input", input)),
        workplace.toUri(),
        new StepResult(1, "a INT", "digest", Map.of()));
  }

  private static Delivery delivery(String sha256) {
    return new Delivery(
        new DeliveryKey("dst_population", "FOLK1A", LocalDate.of(2026, 11, 1), sha256),
        DeliveryMode.SNAPSHOT,
        "name",
        "FOLK1A_2026-11-01.csv",
        "",
        STARTED);
  }
}
