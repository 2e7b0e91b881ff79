package dk.pejl.etl.landing;

import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryMode;
import dk.pejl.warehouse.ledger.DeliveryOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which deliveries count as of a date. It depends on what was delivered and never on the order in
 * which it arrived.
 */
public final class DeliverySelection {
  private DeliverySelection() {}

  /** All deliveries known on {@code date} or before, by extract, slot and order in the slot. */
  public static List<Delivery> known(LocalDate date, Collection<Delivery> deliveries) {
    return deliveries.stream()
        .filter(delivery -> !delivery.key().knownOn().isAfter(date))
        .sorted(DeliveryOrder.BY_SLOT)
        .toList();
  }

  /**
   * The deliveries that the slots show as of {@code date}: of a snapshot slot the newest usable
   * one, of an append or change slot all usable ones, oldest first.
   */
  public static List<Delivery> current(
      LocalDate date, Collection<Delivery> deliveries, Predicate<Delivery> usable) {
    Map<List<String>, List<Delivery>> slots = new LinkedHashMap<>();
    for (Delivery delivery : known(date, deliveries)) {
      if (usable.test(delivery)) {
        List<Delivery> slot =
            slots.computeIfAbsent(
                List.of(delivery.key().extract(), delivery.key().slot()), key -> new ArrayList<>());
        if (delivery.mode() == DeliveryMode.SNAPSHOT) {
          slot.clear();
        }
        slot.add(delivery);
      }
    }
    return slots.values().stream().flatMap(List::stream).toList();
  }
}
