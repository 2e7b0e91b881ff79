package dk.pejl.etl.retention;

import dk.pejl.console.Account;
import dk.pejl.console.PejlException;
import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.pseudonym.PseudonymKey;
import dk.pejl.warehouse.ledger.Decision;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryKey;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.Seal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Gives every person another pseudonym: a new key takes the old one's place, and all that was made
 * with that is removed, to be read anew by the next load. The key is changed last and in one
 * moment, so that a rotation which is killed has only made work. The caller holds the home's lock.
 */
final class KeyRotation {
  /** Measured on two cores: what a load of all deliveries takes at least, and a million records. */
  private static final Duration LEAST = Duration.ofSeconds(60);

  private static final Duration A_MILLION = Duration.ofSeconds(19);
  private static final double MILLION = 1e6;

  private final Installation installation;
  private final Ledger ledger;

  KeyRotation(Installation installation) {
    this.installation = installation;
    this.ledger = installation.ledger();
  }

  /**
   * What a rotation costs: all of these are read anew.
   *
   * @param sealed the deliveries of persons that cannot be read anew
   */
  record Cost(long deliveries, long records, Duration time, List<Seal> sealed) {
    Cost {
      sealed = List.copyOf(sealed);
    }
  }

  Cost cost() {
    Map<DeliveryKey, Seal> seals = ledger.seals();
    List<Seal> sealed =
        seals.values().stream().filter(seal -> tellsOfPersons(seal.delivery().extract())).toList();
    long deliveries =
        ledger.standingDeliveries().stream()
            .map(Delivery::key)
            .distinct()
            .filter(key -> !seals.containsKey(key))
            .count();
    long records =
        ledger.stages().stream()
            .filter(stage -> !seals.containsKey(stage.delivery()))
            .mapToLong(stage -> stage.counts().read())
            .sum();
    Duration time = LEAST.plusSeconds(Math.round(A_MILLION.toSeconds() * records / MILLION));
    return new Cost(deliveries, records, time, sealed);
  }

  /** An extract that is described no more may. */
  private boolean tellsOfPersons(String extract) {
    return installation.contracts().all().stream()
        .filter(contract -> contract.id().equals(extract))
        .findFirst()
        .map(Contract::columns)
        .map(columns -> columns.namePersons())
        .orElse(true);
  }

  /** Refuses while what is sealed knows its persons by the old key alone. */
  void requirePossible(Cost cost) {
    if (!cost.sealed().isEmpty()) {
      throw PejlException.wrongInput(
          "Cannot rotate the pseudonym key: the bytes of "
              + cost.sealed().size()
              + " deliveries of persons are purged, and what was read of them has the old key's"
              + " pseudonyms for ever; keep the key, or withdraw them first: "
              + ids(cost.sealed()));
    }
  }

  private static String ids(List<Seal> sealed) {
    int most = 5;
    List<String> ids = sealed.stream().map(seal -> seal.delivery().shortId()).distinct().toList();
    return String.join(", ", ids.subList(0, Math.min(most, ids.size())))
        + (ids.size() > most ? " and " + (ids.size() - most) + " more" : "");
  }

  /** Rotates and tells the new key. */
  PseudonymKey rotate(String reason) {
    installation.leftovers().removeDerived();
    PseudonymKey key = PseudonymKey.replace(installation.home().pseudonymKey());
    ledger.recordDecision(
        new Decision(
            installation.clock().instant(), Decision.ROTATE_KEY, key.id(), reason, Account.name()));
    return key;
  }
}
