package dk.pejl.etl.report;

import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryKey;
import dk.pejl.warehouse.ledger.DeliveryMode;
import dk.pejl.warehouse.ledger.DeliveryOrder;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.Run;
import dk.pejl.warehouse.ledger.RunOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A home with a real ledger, on a day that the test moves. */
final class ReportHome {
  /** The first day. */
  static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Contracts CONTRACTS = Contracts.load(Path.of("no", "extracts"));
  private static Path emptyLedger;

  private final PejlHome home;
  private final Map<String, String> environment = new HashMap<>(Map.of("PEJL_DUCKDB_THREADS", "1"));
  private Instant now = at(DAY, LocalTime.of(5, 0));

  ReportHome(Path folder) {
    this.home = new PejlHome(folder.resolve("home"));
    try {
      PejlHome.createPrivate(home.path());
      Files.copy(emptyLedger(), home.ledger());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Migrating a new ledger takes longer than all that a test does with it. */
  private static synchronized Path emptyLedger() throws IOException {
    if (emptyLedger == null) {
      PejlHome made = new PejlHome(Files.createTempDirectory("ledger"));
      Ledger.of(made, Map.of()).recordStop("none", List.of(), Instant.EPOCH);
      emptyLedger = made.ledger();
      emptyLedger.toFile().deleteOnExit();
    }
    return emptyLedger;
  }

  static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(DeliveryOrder.ZONE).toInstant();
  }

  PejlHome home() {
    return home;
  }

  ReportHome with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  ReportHome moveTo(LocalDate day, LocalTime time) {
    now = at(day, time);
    return this;
  }

  /** Five in the morning, {@code days} later. */
  ReportHome sleep(int days) {
    now = at(Watch.today(now).plusDays(days), LocalTime.of(5, 0));
    return this;
  }

  ReportHome messages(String yaml) {
    try {
      Files.writeString(home.messagesFile(), yaml);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file that is no YAML in {@code folder}. */
  ReportHome broken(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("broken.yaml"), "a: [\n");
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Watch watch() {
    return new Watch(
        home,
        environment,
        () -> Files.exists(home.extracts()) ? Contracts.load(home.extracts()) : CONTRACTS,
        () -> now);
  }

  Report.Result report(NightEnd end) {
    return new Report(watch(), PATIENCE).report(end);
  }

  Report.Result failed(String task, int code) {
    return report(NightEnd.failed(List.of(new FailedTask(task, Optional.of(code), ""))));
  }

  Morning health(LocalTime by) {
    return HealthCommand.look(watch(), by, now);
  }

  /** The night's run came to its end today at half past four. */
  ReportHome run(RunOutcome outcome) {
    LocalDate day = Watch.today(now);
    String id = "run-" + day;
    ledger().recordRun(new Run(id, day, at(day, LocalTime.of(4, 16)), 1));
    if (outcome == RunOutcome.STOPPED) {
      ledger().recordStop(id, List.of("no_empty_release"), at(day, LocalTime.of(4, 30)));
    } else {
      ledger().recordOutcome(id, outcome, at(day, LocalTime.of(4, 30)));
    }
    return this;
  }

  /** A delivery known from {@code knownOn}. */
  ReportHome delivery(String extract, String slot, LocalDate knownOn) {
    ledger()
        .register(
            List.of(
                new Delivery(
                    new DeliveryKey(extract, slot, knownOn, extract + slot + knownOn),
                    DeliveryMode.SNAPSHOT,
                    "name",
                    "file",
                    "",
                    now)),
            List.of());
    return this;
  }

  private Ledger ledger() {
    return Ledger.of(home, environment);
  }

  /** The status file's text. */
  String status() {
    try {
      return Files.readString(home.statusFile());
    } catch (IOException e) {
      throw PejlException.outsideService("no status file", e);
    }
  }
}
