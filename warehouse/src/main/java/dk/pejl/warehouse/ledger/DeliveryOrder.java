package dk.pejl.warehouse.ledger;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;

/**
 * The order of deliveries in a slot: known-on, then hash. Of two that only their receipt dates on
 * the same day, the later received one is the later.
 */
public final class DeliveryOrder {
  /** The time zone of all dates that Pejl derives from a clock. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  /** Compares deliveries of one slot. */
  public static final Comparator<Delivery> IN_SLOT =
      Comparator.comparing((Delivery delivery) -> delivery.key().knownOn())
          .thenComparing(DeliveryOrder::knownTime)
          .thenComparing(delivery -> delivery.key().sha256())
          .thenComparing(Delivery::receivedAt);

  /** Compares deliveries of any slots: by extract, slot, and order in the slot. */
  public static final Comparator<Delivery> BY_SLOT =
      Comparator.comparing((Delivery delivery) -> delivery.key().extract())
          .thenComparing(delivery -> delivery.key().slot())
          .thenComparing(IN_SLOT);

  private DeliveryOrder() {}

  private static LocalTime knownTime(Delivery delivery) {
    return isDatedByReceipt(delivery)
        ? delivery.receivedAt().atZone(ZONE).toLocalTime()
        : LocalTime.MIDNIGHT;
  }

  /** Whether nothing but its receipt tells when the delivery was known. */
  public static boolean isDatedByReceipt(Delivery delivery) {
    return KnownFrom.of(delivery.knownFrom()) == KnownFrom.RECEIPT;
  }

  /** Whether both fill the same slot of the same extract. */
  public static boolean isSameSlot(Delivery one, Delivery other) {
    return one.key().extract().equals(other.key().extract())
        && one.key().slot().equals(other.key().slot());
  }
}
