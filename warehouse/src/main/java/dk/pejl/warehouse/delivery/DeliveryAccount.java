package dk.pejl.warehouse.delivery;

import dk.pejl.console.PejlException;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryKey;
import dk.pejl.warehouse.ledger.DeliveryMode;
import dk.pejl.warehouse.ledger.DeliveryOrder;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.Stage;
import dk.pejl.warehouse.ledger.StageOutcome;
import dk.pejl.warehouse.ledger.Withdrawals;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * One delivery and what became of it.
 *
 * @param stage empty when no run has read it yet, or it was withdrawn
 * @param isReplaced whether a later one on its slot counts in its place
 * @param isWithdrawn whether it counts no more
 * @param isSealed whether its bytes are purged
 */
record DeliveryAccount(
    Delivery delivery,
    Optional<Stage> stage,
    boolean isReplaced,
    boolean isWithdrawn,
    boolean isSealed) {
  /** All deliveries of the ledger, the newest receipt of each, in the order of their keys. */
  static List<DeliveryAccount> all(Ledger ledger) {
    Map<DeliveryKey, Stage> stages = new LinkedHashMap<>();
    ledger.stages().forEach(stage -> stages.put(stage.delivery(), stage));
    Map<DeliveryKey, Delivery> deliveries = new LinkedHashMap<>();
    ledger.deliveries().forEach(delivery -> deliveries.put(delivery.key(), delivery));
    Withdrawals withdrawals = ledger.withdrawals();
    Set<DeliveryKey> seals = ledger.seals().keySet();
    Map<List<String>, Delivery> newest = new HashMap<>();
    deliveries.values().stream()
        .filter(delivery -> !withdrawals.cover(delivery))
        .filter(delivery -> isUsable(stages.get(delivery.key())))
        .forEach(
            delivery ->
                newest.merge(
                    slot(delivery), delivery, BinaryOperator.maxBy(DeliveryOrder.IN_SLOT)));
    return deliveries.values().stream()
        .map(
            delivery -> {
              Stage stage = stages.get(delivery.key());
              boolean isReplaced =
                  delivery.mode() == DeliveryMode.SNAPSHOT
                      && isUsable(stage)
                      && !delivery.equals(newest.get(slot(delivery)));
              boolean isWithdrawn = withdrawals.cover(delivery);
              return new DeliveryAccount(
                  delivery,
                  Optional.ofNullable(isWithdrawn ? null : stage),
                  isReplaced && !isWithdrawn,
                  isWithdrawn,
                  seals.contains(delivery.key()));
            })
        .toList();
  }

  private static boolean isUsable(Stage stage) {
    return stage != null && stage.outcome() == StageOutcome.USABLE;
  }

  private static List<String> slot(Delivery delivery) {
    return List.of(delivery.key().extract(), delivery.key().slot());
  }

  /**
   * Refuses the name of an extract that delivered nothing: an empty answer would be an all-clear.
   */
  static void requireDelivered(String extract, List<DeliveryAccount> accounts) {
    Set<String> delivered =
        accounts.stream()
            .map(account -> account.delivery().key().extract())
            .collect(Collectors.toCollection(TreeSet::new));
    if (extract != null && !delivered.contains(extract)) {
      throw PejlException.wrongInput(
          "Udtrækket '"
              + extract
              + "' har ikke leveret noget; leveret har "
              + (delivered.isEmpty() ? "ingen endnu" : String.join(", ", delivered)));
    }
  }

  /** The code of what became of it: usable, rejected, pending or withdrawn. */
  String outcome() {
    return isWithdrawn ? "withdrawn" : stage.map(one -> one.outcome().code()).orElse("pending");
  }
}
