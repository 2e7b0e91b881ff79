package dk.pejl.etl.landing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;

/**
 * One delivery: an extract's content for one slot, known on a date. It never changes.
 *
 * @param extract id of the contract that reads it
 * @param slot the part of the extract that it fills; empty when the extract has one slot
 * @param knownOn the day from which its content counts, Danish time
 * @param sha256 hash of its bytes, 64 hexadecimal digits
 * @param fileName its path below the inbox, with {@code /}
 * @param sender who delivered it; empty when not told
 */
public record Delivery(
    String extract,
    String slot,
    DeliveryMode mode,
    LocalDate knownOn,
    KnownFrom knownFrom,
    String sha256,
    String fileName,
    String sender,
    Instant receivedAt) {

  /** The time zone of all dates that Pejl derives from a clock. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  /**
   * The order of deliveries in a slot: known-on, then hash. Of two that only their receipt dates on
   * the same day, the later received one is the later.
   */
  public static final Comparator<Delivery> ORDER =
      Comparator.comparing(Delivery::knownOn)
          .thenComparing(Delivery::knownTime)
          .thenComparing(Delivery::sha256)
          .thenComparing(Delivery::receivedAt);

  public Delivery {
    Objects.requireNonNull(extract, "extract is null");
    Objects.requireNonNull(slot, "slot is null");
    Objects.requireNonNull(mode, "mode is null");
    Objects.requireNonNull(knownOn, "knownOn is null");
    Objects.requireNonNull(knownFrom, "knownFrom is null");
    Objects.requireNonNull(sha256, "sha256 is null");
    Objects.requireNonNull(fileName, "fileName is null");
    Objects.requireNonNull(sender, "sender is null");
    Objects.requireNonNull(receivedAt, "receivedAt is null");
  }

  private LocalTime knownTime() {
    return knownFrom == KnownFrom.RECEIPT
        ? receivedAt.atZone(ZONE).toLocalTime()
        : LocalTime.MIDNIGHT;
  }

  /** Whether both fill the same slot of the same extract. */
  public boolean sharesSlotWith(Delivery other) {
    return extract.equals(other.extract) && slot.equals(other.slot);
  }
}
