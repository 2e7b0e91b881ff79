package dk.pejl.warehouse.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentLogTest {
  private static final Instant NIGHT = Instant.parse("2026-11-24T03:15:00Z");
  private static final Instant NEXT = Instant.parse("2026-11-25T03:15:00Z");
  private static final Incident LATE =
      Incident.open(IncidentKind.DELIVERY_LATE, "absence/TEC", NIGHT, "Fravær fra TEC", "");

  @TempDir private Path folder;
  private PejlHome home;
  private IncidentLog log;

  @BeforeEach
  void openLog() {
    home = new PejlHome(folder.resolve("home"));
    log =
        new IncidentLog(
            home, new DuckDb(DuckDbSettings.small(folder.resolve("tmp"))), duration -> {});
  }

  @Test
  void knowsNothingBeforeAnythingHappened() {
    assertThat(log.open()).isEmpty();
    assertThat(log.pending()).isEmpty();
    assertThat(home.ledger()).doesNotExist();
  }

  @Test
  void owesEachRecipientOneNoticeOfWhatIsOpen() {
    log.record(List.of(LATE), List.of(), List.of("a", "b"), NIGHT);
    log.record(List.of(), List.of(), List.of("a", "b"), NEXT);
    assertThat(log.open()).containsExactly(LATE);
    assertThat(told(log.pending())).containsExactlyInAnyOrder("a opened", "b opened");
  }

  @Test
  void remembersWhoAcceptedAndOwesThemTheEnd() {
    log.record(List.of(LATE), List.of(), List.of("a", "b"), NIGHT);
    log.accept(log.pending().stream().filter(one -> one.recipient().equals("a")).toList(), NIGHT);
    assertThat(told(log.pending())).containsExactly("b opened");

    log.record(List.of(), List.of(LATE), List.of("a", "new"), NEXT);

    assertThat(log.open()).isEmpty();
    assertThat(told(log.pending())).containsExactlyInAnyOrder("b opened", "a closed", "b closed");
    assertThat(log.pending().get(0).incident().closedAt()).contains(NEXT);
  }

  @Test
  void opensAgainWhatWasWell() {
    log.record(List.of(LATE), List.of(), List.of(), NIGHT);
    log.record(List.of(), List.of(LATE), List.of(), NEXT);
    Incident again =
        Incident.open(LATE.kind(), LATE.subject(), NEXT.plusSeconds(60), LATE.text(), "");
    log.record(List.of(again), List.of(), List.of("a"), NEXT.plusSeconds(60));
    assertThat(log.open()).containsExactly(again);
    assertThat(log.pending()).containsExactly(new Notice(again, Notice.Event.OPENED, "a"));
  }

  @Test
  void remembersTheStatusThatARecipientKnows() {
    ToldStatus behind = new ToldStatus("a", "ishoej-1", "behind", "Bagud");
    log.recordTold(List.of(new ToldStatus("a", "ishoej-1", "reached", "Nået"), behind), NIGHT);
    assertThat(log.toldStatuses("a")).containsExactly(behind);
    assertThat(log.toldStatuses("b")).isEmpty();
  }

  @Test
  void remembersWhichChecksStoppedARun() {
    Ledger ledger =
        new Ledger(home, new DuckDb(DuckDbSettings.small(folder.resolve("tmp"))), duration -> {});
    ledger.recordRun(new Run("r1", LocalDate.of(2026, 11, 24), NIGHT, 1));
    ledger.recordStop("r1", List.of("places_resolve", "no_small_counts"), NIGHT);
    ledger.recordStop("r1", List.of("places_resolve", "no_empty_release"), NEXT);
    assertThat(ledger.stops("r1")).containsExactly("no_empty_release", "places_resolve");
    assertThat(ledger.runs().get(0).outcome()).isEqualTo(RunOutcome.STOPPED);
  }

  private static List<String> told(List<Notice> notices) {
    return notices.stream().map(one -> one.recipient() + " " + one.event().code()).toList();
  }
}
