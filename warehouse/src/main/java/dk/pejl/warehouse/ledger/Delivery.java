package dk.pejl.warehouse.ledger;

import java.time.Instant;
import java.util.Objects;

/**
 * A delivery as it was registered. {@code knownFrom} is what told the known-on: {@code name},
 * {@code content}, {@code meta} or {@code receipt}; {@code fileName} is its path below the inbox;
 * {@code sender} is empty when it is not known. The same content may be received again for the same
 * key.
 */
public record Delivery(
    DeliveryKey key,
    DeliveryMode mode,
    String knownFrom,
    String fileName,
    String sender,
    Instant receivedAt) {
  public Delivery {
    Objects.requireNonNull(key, "key is null");
    Objects.requireNonNull(mode, "mode is null");
    Objects.requireNonNull(knownFrom, "knownFrom is null");
    Objects.requireNonNull(fileName, "fileName is null");
    Objects.requireNonNull(sender, "sender is null");
    Objects.requireNonNull(receivedAt, "receivedAt is null");
  }

  /** The same delivery, of this sender. */
  public Delivery sentBy(String other) {
    return new Delivery(key, mode, knownFrom, fileName, other, receivedAt);
  }
}
