package dk.pejl.warehouse.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * What a delivery is: the same content, known from the same day, in the same slot is the same
 * delivery. In a slot, deliveries are ordered by known-on, then by hash.
 */
public record DeliveryKey(String extract, String slot, LocalDate knownOn, String sha256)
    implements Comparable<DeliveryKey> {
  private static final int SHORT = 12;

  private static final Comparator<DeliveryKey> ORDER =
      Comparator.comparing(DeliveryKey::extract)
          .thenComparing(DeliveryKey::slot)
          .thenComparing(DeliveryKey::knownOn)
          .thenComparing(DeliveryKey::sha256);

  public DeliveryKey {
    Objects.requireNonNull(extract, "extract is null");
    Objects.requireNonNull(slot, "slot is null");
    Objects.requireNonNull(knownOn, "knownOn is null");
    Objects.requireNonNull(sha256, "sha256 is null");
  }

  /** What people call the delivery's bytes by: the first digits of their SHA-256. */
  public String shortId() {
    return sha256.substring(0, Math.min(SHORT, sha256.length()));
  }

  @Override
  public int compareTo(DeliveryKey other) {
    return ORDER.compare(this, other);
  }
}
