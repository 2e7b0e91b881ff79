package dk.pejl.etl.retention;

import dk.pejl.console.Account;
import dk.pejl.console.HomeLock;
import dk.pejl.console.Progress;
import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.landing.Landing;
import dk.pejl.etl.pseudonym.PseudonymKey;
import dk.pejl.etl.retention.PurgePlan.OldFile;
import dk.pejl.etl.staging.StagePlan;
import dk.pejl.etl.staging.StagedDelivery;
import dk.pejl.etl.step.StepEnvironment;
import dk.pejl.etl.step.StepStore;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryKey;
import dk.pejl.warehouse.ledger.Seal;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Removes the bytes of deliveries that are old and staged, and seals what staging made of them:
 * first the output is made lasting, then the ledger notes it, then the bytes go. Killed anywhere,
 * the next purge goes on. The caller holds the home's lock.
 */
final class Purge {
  private final Installation installation;
  private final Landing landing;
  private final StepStore store;

  Purge(Installation installation) {
    this.installation = installation;
    this.landing = installation.landing();
    this.store = StepStore.at(installation.home().staged().toUri());
  }

  /** What there is to purge of what was received {@code age} ago or before. */
  PurgePlan plan(Duration age) {
    Instant limit = installation.clock().instant().minus(age);
    Map<String, List<Delivery>> deliveries =
        installation.ledger().standingDeliveries().stream()
            .collect(Collectors.groupingBy(delivery -> delivery.key().sha256()));
    Set<String> refused = installation.ledger().withdrawals().refused();
    StagePlan stagePlan = stagePlan();
    List<OldFile> files = new ArrayList<>();
    List<Delivery> unread = new ArrayList<>();
    List<String> strays = new ArrayList<>();
    for (String sha256 : landing.all()) {
      List<Delivery> made = deliveries.getOrDefault(sha256, List.of());
      if (made.isEmpty()) {
        if (refused.contains(sha256) || !landing.keptSince(sha256).isAfter(limit)) {
          strays.add(sha256);
        }
      } else if (made.stream().noneMatch(one -> one.receivedAt().isAfter(limit))) {
        Map<Delivery, StagedDelivery> staged = new LinkedHashMap<>();
        made.forEach(one -> find(stagePlan, one).ifPresent(found -> staged.put(one, found)));
        if (staged.size() == made.size()) {
          files.add(new OldFile(sha256, landing.bytes(sha256), staged));
        } else {
          made.stream().filter(one -> !staged.containsKey(one)).forEach(unread::add);
        }
      }
    }
    return new PurgePlan(files, unread, strays);
  }

  private StagePlan stagePlan() {
    String key =
        Files.exists(installation.home().pseudonymKey())
            ? PseudonymKey.read(installation.home().pseudonymKey()).id()
            : "";
    return new StagePlan(
        installation.contracts(),
        StepEnvironment.ofThisProcess(key),
        store,
        installation.ledger().seals());
  }

  private Optional<StagedDelivery> find(StagePlan stagePlan, Delivery delivery) {
    boolean isDescribed =
        installation.contracts().all().stream()
            .map(Contract::id)
            .anyMatch(delivery.key().extract()::equals);
    return isDescribed ? stagePlan.find(delivery) : Optional.empty();
  }

  /** Does what {@code plan} says, for this reason. */
  void carryOut(PurgePlan plan, String reason) {
    HomeLock lock = landing.lock("./pejl deliveries purge");
    try {
      Progress.Step step =
          installation.progress().begin("Forsegler og fjerner " + plan.files().size() + " filer");
      seal(plan, reason);
      installation.archive().remove(plan.hashes());
      plan.files().forEach(file -> landing.remove(file.sha256()));
      plan.strays().forEach(landing::remove);
      step.done("færdig");
    } finally {
      lock.close();
    }
  }

  /** What is sealed already keeps its seal. */
  void seal(PurgePlan plan, String reason) {
    Instant now = installation.clock().instant();
    Set<DeliveryKey> sealed = installation.ledger().seals().keySet();
    Map<DeliveryKey, Seal> seals = new LinkedHashMap<>();
    for (OldFile file : plan.files()) {
      file.staged()
          .forEach(
              (delivery, staged) -> {
                if (!sealed.contains(delivery.key())) {
                  store.seal(staged.step());
                  seals.put(delivery.key(), seal(delivery, staged, now, reason));
                }
              });
    }
    installation.ledger().seal(List.copyOf(seals.values()));
  }

  private static Seal seal(Delivery delivery, StagedDelivery staged, Instant at, String reason) {
    return new Seal(
        delivery.key(),
        staged.step().key().folder(),
        staged.step().result().digest(),
        at,
        Account.name(),
        reason);
  }
}
