package dk.pejl.etl.report;

import dk.pejl.console.PejlHome;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.warehouse.check.Checks;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.ledger.DeliveryOrder;
import dk.pejl.warehouse.ledger.Incident;
import dk.pejl.warehouse.ledger.IncidentKind;
import dk.pejl.warehouse.ledger.IncidentLog;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.Notice;
import dk.pejl.warehouse.register.Document;
import dk.pejl.warehouse.register.Register;
import dk.pejl.warehouse.release.Release;
import dk.pejl.warehouse.release.Releases;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Looks at a home: what is wrong now, of what was wrong before and what is seen today. */
final class Watch {
  private final PejlHome home;
  private final Map<String, String> environment;
  private final Supplier<Contracts> contracts;
  private final Ledger ledger;
  private final IncidentLog log;
  private final InstantSource clock;

  /**
   * @param contracts asked for when they are needed
   */
  Watch(
      PejlHome home,
      Map<String, String> environment,
      Supplier<Contracts> contracts,
      InstantSource clock) {
    this.home = home;
    this.environment = Map.copyOf(environment);
    this.contracts = contracts;
    this.ledger = Ledger.of(home, environment);
    this.log = IncidentLog.of(home, environment);
    this.clock = clock;
  }

  /** The home that the environment names. */
  static Watch ofThisProcess() {
    Map<String, String> environment = System.getenv();
    PejlHome home = PejlHome.fromEnvironment(environment);
    return new Watch(
        home, environment, () -> Contracts.load(home.extracts()), InstantSource.system());
  }

  PejlHome home() {
    return home;
  }

  Map<String, String> environment() {
    return environment;
  }

  IncidentLog log() {
    return log;
  }

  InstantSource clock() {
    return clock;
  }

  DuckDb duckDb() {
    return new DuckDb(DuckDbSettings.of(home, environment));
  }

  /** The day of {@code now} in Denmark. */
  static LocalDate today(Instant now) {
    return now.atZone(DeliveryOrder.ZONE).toLocalDate();
  }

  /** The day whose night should have come at {@code now}: until {@code hour} the day before. */
  static LocalDate nightOf(Instant now, LocalTime hour) {
    boolean isEarly = now.atZone(DeliveryOrder.ZONE).toLocalTime().isBefore(hour);
    return isEarly ? today(now).minusDays(1) : today(now);
  }

  /** What {@code messages.yaml} says; what is wrong in it is a wrong-input fault. */
  Messages messages() {
    Set<String> extracts =
        contracts.get().all().stream().map(contract -> contract.id()).collect(Collectors.toSet());
    return Messages.load(home.messagesFile(), extracts, this::documents);
  }

  /** The same without a look at whether the extracts and documents that it names are there. */
  Messages messagesOfAnyNames() {
    return Messages.loadOfAnyNames(home.messagesFile());
  }

  private Set<String> documents() {
    return Register.load(home.register()).documents().stream()
        .map(Document::id)
        .collect(Collectors.toSet());
  }

  Optional<Release> served() {
    return new Releases(home, ledger, clock).served();
  }

  /**
   * What changed since the last look: what opens now, and what was open and is well.
   *
   * @param messages empty when they or what they name cannot be read; then what was late stays as
   *     it is
   */
  Change look(NightEnd end, Optional<Messages> messages, Instant now) {
    NightRuns runs = NightRuns.of(ledger);
    NightIncidents night = new NightIncidents(end, runs, Checks.load());
    List<Incident> seen = new ArrayList<>(night.seen(now));
    messages.ifPresent(
        known ->
            new Expectations(contracts.get(), known.notExpected())
                .late(ledger, today(now)).stream()
                    .map(
                        late ->
                            Incident.open(
                                IncidentKind.DELIVERY_LATE, late.subject(), now, late.text(), ""))
                    .forEach(seen::add));
    List<Incident> open = log.open();
    List<Incident> opened =
        seen.stream().filter(one -> open.stream().noneMatch(one::isSame)).toList();
    List<Incident> closed =
        open.stream()
            .filter(one -> seen.stream().noneMatch(one::isSame))
            .filter(
                one ->
                    one.kind() == IncidentKind.DELIVERY_LATE
                        ? messages.isPresent()
                        : night.isWell(one))
            .toList();
    List<Incident> still = new ArrayList<>(open);
    still.removeAll(closed);
    still.addAll(opened);
    return new Change(runs, opened, closed, still);
  }

  /** The runs that were seen, what opens, what is well, and what is open after that. */
  record Change(
      NightRuns runs, List<Incident> opened, List<Incident> closed, List<Incident> open) {}

  /** What those who are told now wait for; of all, when nobody knows who is told. */
  List<Notice> waiting(Optional<Messages> messages) {
    return log.pending().stream()
        .filter(
            notice ->
                messages.map(known -> known.recipients().contains(notice.recipient())).orElse(true))
        .toList();
  }

  /** How things stand for {@code day} after {@code change}. */
  Morning morning(LocalDate day, Change change, List<Notice> waiting) {
    return new Morning(day, change.runs().cameFor(day), served(), change.open(), waiting);
  }
}
