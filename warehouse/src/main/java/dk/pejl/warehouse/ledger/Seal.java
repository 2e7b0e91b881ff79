package dk.pejl.warehouse.ledger;

import java.time.Instant;
import java.util.Objects;

/**
 * A delivery whose bytes were purged: what staging made of it is the input from then on, and no
 * later contract or code reaches it.
 *
 * @param folder where its staged output lies below {@code staged/}
 * @param digest of the staged rows, by which the output is known again
 * @param sealedBy the account that it was done with
 */
public record Seal(
    DeliveryKey delivery,
    String folder,
    String digest,
    Instant sealedAt,
    String sealedBy,
    String reason) {
  public Seal {
    Objects.requireNonNull(delivery, "delivery is null");
    Objects.requireNonNull(folder, "folder is null");
    Objects.requireNonNull(digest, "digest is null");
    Objects.requireNonNull(sealedAt, "sealedAt is null");
    Objects.requireNonNull(sealedBy, "sealedBy is null");
    Objects.requireNonNull(reason, "reason is null");
  }
}
