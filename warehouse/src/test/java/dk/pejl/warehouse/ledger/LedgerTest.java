package dk.pejl.warehouse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final Instant NOW = Instant.parse("2026-11-24T03:15:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path folder;
  private final List<Duration> sleeps = new ArrayList<>();
  private PejlHome home;
  private Ledger ledger;

  @BeforeEach
  void openLedger() {
    home = new PejlHome(folder.resolve("home"));
    ledger = new Ledger(home, new DuckDb(DuckDbSettings.small(folder.resolve("tmp"))), sleeps::add);
  }

  @Test
  void remembersADeliveryOnce() {
    Delivery delivery = delivery("2024K1", TODAY, "a1");

    assertThat(ledger.register(List.of(delivery), List.of())).containsExactly(delivery);
    assertThat(ledger.register(List.of(delivery), List.of())).isEmpty();

    assertThat(ledger.deliveries()).containsExactly(delivery);
  }

  @Test
  void takesTheSameContentFromALaterDayAsADelivery() {
    Delivery first = delivery("2024K1", TODAY, "a1");
    Delivery takenBack = delivery("2024K1", TODAY.plusDays(2), "a1");

    ledger.register(List.of(takenBack, first), List.of());

    assertThat(ledger.deliveries()).containsExactly(first, takenBack);
  }

  @Test
  void remembersYearsOfDeliveriesAtOnce() {
    List<Delivery> years =
        IntStream.range(0, 3000).mapToObj(i -> delivery("2024K1", TODAY, "a" + i)).toList();

    assertThat(ledger.register(years, List.of())).hasSize(3000);
    ledger.recordStages(
        years.stream()
            .map(one -> stage(one.key(), "f1", new StageCounts(1, 1, 0, 0), NOW))
            .toList());

    assertThat(ledger.deliveries()).containsExactlyInAnyOrderElementsOf(years);
    assertThat(ledger.stages()).hasSize(3000);
  }

  @Test
  void givesNothingBeforeAnythingHappened() {
    assertThat(ledger.deliveries()).isEmpty();
    assertThat(ledger.stages()).isEmpty();
    assertThat(ledger.runs()).isEmpty();
    assertThat(ledger.releases()).isEmpty();
    assertThat(ledger.fileFindings()).isEmpty();
    assertThat(home.ledger()).doesNotExist();
  }

  @Test
  void showsTheNewestStagingOfADelivery() {
    DeliveryKey key = delivery("2024K1", TODAY, "a1").key();
    Stage older = stage(key, "f1", new StageCounts(10, 9, 1, 1), NOW);
    Stage newer = stage(key, "f2", new StageCounts(10, 10, 0, 0), NOW.plusSeconds(60));

    ledger.recordStages(List.of(newer, older));
    assertThat(ledger.stages()).containsExactly(newer);

    Stage olderAgain = stage(key, "f1", new StageCounts(10, 9, 1, 1), NOW.plusSeconds(120));
    ledger.recordStages(List.of(olderAgain));
    assertThat(ledger.stages()).containsExactly(olderAgain);
  }

  @Test
  void refusesCountsThatDoNotAddUp() {
    assertThatThrownBy(() -> new StageCounts(10, 8, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid counts: 10 read, expected 8 accepted + 1 held");
  }

  @Test
  void endsARunWithItsRelease() {
    ledger.recordRun(new Run("r1", TODAY, NOW, 3));
    ReleaseEntry release =
        new ReleaseEntry("u1", "r1", TODAY, NOW.plusSeconds(9), Optional.of(TODAY), "c", "i");

    ledger.recordRelease(release, Map.of("ishoej-2@2022-08-01", "goal=30"));

    assertThat(ledger.releases()).containsExactly(release);
    assertThat(ledger.usedTargets()).containsExactly(Map.entry("ishoej-2@2022-08-01", "goal=30"));
    assertThat(ledger.runs())
        .containsExactly(
            new RunEntry(
                new Run("r1", TODAY, NOW, 3),
                RunOutcome.PUBLISHED,
                Optional.of(NOW.plusSeconds(9))));
  }

  @Test
  void keepsFileFindingsAndDecisions() {
    FileFinding finding = new FileFinding("a1", "x.txt", "unknown_file", "reject", "Ukendt", NOW);
    Decision decision = new Decision(NOW, "rollback", "u1", "forkert fil", "pejl");

    ledger.register(List.of(), List.of(finding, finding));
    ledger.recordDecision(decision);

    assertThat(ledger.fileFindings()).containsExactly(finding);
    assertThat(ledger.decisions()).containsExactly(decision);
  }

  @Test
  void whatIsWithdrawnStandsNoMoreUntilItIsReceivedAgain() {
    Delivery delivery = delivery("2024K1", TODAY, "a1");
    Delivery other = delivery("2024K2", TODAY, "b2");
    Instant later = NOW.plusSeconds(60);
    ledger.register(List.of(delivery, other), List.of());
    ledger.seal(List.of(seal(delivery), seal(other)));

    ledger.recordDecision(new Decision(later, Decision.WITHDRAW, "a1", "forkert fil", "pejl"));
    assertThat(ledger.deliveries()).containsExactly(delivery, other);
    assertThat(ledger.standingDeliveries()).containsExactly(other);
    assertThat(ledger.seals().keySet()).containsExactly(other.key());
    assertThat(ledger.withdrawals().refuse("a1")).isTrue();

    ledger.recordDecision(
        new Decision(later.plusSeconds(1), Decision.READMIT, "a1", "rigtig fil", "pejl"));
    assertThat(ledger.withdrawals().refuse("a1")).isFalse();
    assertThat(ledger.standingDeliveries()).as("it is gone").containsExactly(other);
    Delivery again =
        new Delivery(
            delivery.key(),
            delivery.mode(),
            delivery.knownFrom(),
            delivery.fileName(),
            delivery.sender(),
            later.plusSeconds(2));
    ledger.register(List.of(again), List.of());
    assertThat(ledger.standingDeliveries()).containsExactly(again, other);
    assertThat(ledger.seals().keySet()).containsExactly(other.key());
  }

  private static Seal seal(Delivery delivery) {
    return new Seal(delivery.key(), "extract/1", "1-1", NOW, "pejl", "older than 90 days");
  }

  @Test
  void waitsForAnotherProcessAndThenTells() throws Exception {
    ledger.register(List.of(delivery("2024K1", TODAY, "a1")), List.of());

    try (AnotherProcess other = AnotherProcess.holding(home.ledger())) {
      assertThatThrownBy(() -> ledger.deliveries())
          .isInstanceOf(PejlException.class)
          .hasMessageStartingWith("Cannot open the ledger: another process has held")
          .hasMessageEndingWith("for 30 seconds");
      assertThat(sleeps).hasSize(300);
      other.release();
    }

    assertThat(ledger.deliveries()).hasSize(1);
  }

  private static Delivery delivery(String slot, LocalDate knownOn, String sha256) {
    return new Delivery(
        new DeliveryKey("dst_population", slot, knownOn, sha256),
        DeliveryMode.SNAPSHOT,
        "receipt",
        "dst/FOLK1A.csv",
        "",
        NOW);
  }

  private static Stage stage(DeliveryKey key, String fingerprint, StageCounts counts, Instant at) {
    return new Stage(
        key, fingerprint, "dst_population/" + fingerprint, StageOutcome.USABLE, counts, at);
  }
}
