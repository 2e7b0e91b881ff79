package dk.pejl.warehouse.delivery;

import dk.pejl.console.PejlException;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryKey;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One delivery and what became of it.
 *
 * @param stage empty when no run has read it yet
 */
record DeliveryAccount(Delivery delivery, Optional<Stage> stage) {
  /** All deliveries of the ledger, the newest receipt of each, in the order of their keys. */
  static List<DeliveryAccount> all(Ledger ledger) {
    Map<DeliveryKey, Stage> stages = new LinkedHashMap<>();
    ledger.stages().forEach(stage -> stages.put(stage.delivery(), stage));
    Map<DeliveryKey, Delivery> deliveries = new LinkedHashMap<>();
    ledger.deliveries().forEach(delivery -> deliveries.put(delivery.key(), delivery));
    return deliveries.values().stream()
        .map(
            delivery ->
                new DeliveryAccount(delivery, Optional.ofNullable(stages.get(delivery.key()))))
        .toList();
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

  /** The code of what became of it: usable, rejected or pending. */
  String outcome() {
    return stage.map(one -> one.outcome().code()).orElse("pending");
  }
}
