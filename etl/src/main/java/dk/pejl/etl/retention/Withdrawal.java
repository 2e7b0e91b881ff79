package dk.pejl.etl.retention;

import dk.pejl.console.Account;
import dk.pejl.console.HomeLock;
import dk.pejl.console.PejlException;
import dk.pejl.etl.landing.DeliverySelection;
import dk.pejl.warehouse.ledger.Decision;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryKey;
import dk.pejl.warehouse.ledger.DeliveryMode;
import dk.pejl.warehouse.ledger.DeliveryOrder;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.Stage;
import dk.pejl.warehouse.ledger.StageOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Withdraws a file that should never have come: from then on it counts for no date. The ledger
 * notes it first, then all that was made of it goes. The caller holds the home's lock.
 */
final class Withdrawal {
  private static final int SHORTEST = 6;

  private final Installation installation;
  private final Ledger ledger;

  Withdrawal(Installation installation) {
    this.installation = installation;
    this.ledger = installation.ledger();
  }

  /** All deliveries of the file that {@code id}, the first digits of its SHA-256, names. */
  List<Delivery> find(String id) {
    List<Delivery> found =
        ledger.deliveries().stream()
            .filter(one -> id.length() >= SHORTEST && one.key().sha256().startsWith(id))
            .toList();
    long files = found.stream().map(one -> one.key().sha256()).distinct().count();
    if (files != 1) {
      throw PejlException.wrongInput(
          "Unknown delivery: '"
              + id
              + "', expected the id of one, at least "
              + SHORTEST
              + " digits"
              + (files == 0 ? "" : " and more here, for " + files + " files begin so")
              + "; ./pejl deliveries shows them");
    }
    return found;
  }

  /** Withdraws the file of {@code deliveries}; once more only goes on where it was killed. */
  void withdraw(List<Delivery> deliveries, String reason) {
    String sha256 = deliveries.get(0).key().sha256();
    HomeLock lock = installation.landing().lock("./pejl deliveries withdraw");
    try {
      if (!ledger.withdrawals().refuse(sha256)) {
        decide(Decision.WITHDRAW, sha256, reason);
      }
      installation.landing().forget(sha256);
    } finally {
      lock.close();
    }
    installation.leftovers().removeWithdrawn(sha256);
  }

  /** Lets a withdrawn file be delivered again. What it was before stays gone. */
  void readmit(List<Delivery> deliveries, String reason) {
    String sha256 = deliveries.get(0).key().sha256();
    if (!ledger.withdrawals().refuse(sha256)) {
      throw PejlException.wrongInput(
          "Cannot readmit " + deliveries.get(0).fileName() + ": it is not withdrawn");
    }
    installation.leftovers().removeWithdrawn(sha256);
    HomeLock lock = installation.landing().lock("./pejl deliveries readmit");
    try {
      decide(Decision.READMIT, sha256, reason);
      installation.landing().forget(sha256);
    } finally {
      lock.close();
    }
  }

  private void decide(String kind, String sha256, String reason) {
    ledger.recordDecision(
        new Decision(installation.clock().instant(), kind, sha256, reason, Account.name()));
  }

  /** What the slot of a withdrawn snapshot shows now; empty when it shows nothing. */
  Optional<Delivery> instead(Delivery withdrawn) {
    if (withdrawn.mode() != DeliveryMode.SNAPSHOT) {
      return Optional.empty();
    }
    Set<DeliveryKey> usable =
        ledger.stages().stream()
            .filter(stage -> stage.outcome() == StageOutcome.USABLE)
            .map(Stage::delivery)
            .collect(Collectors.toSet());
    List<Delivery> slot =
        ledger.standingDeliveries().stream()
            .filter(other -> DeliveryOrder.isSameSlot(other, withdrawn))
            .toList();
    return DeliverySelection.current(LocalDate.MAX, slot, one -> usable.contains(one.key()))
        .stream()
        .findFirst();
  }
}
