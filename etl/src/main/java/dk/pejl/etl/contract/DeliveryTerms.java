package dk.pejl.etl.contract;

import java.io.Serializable;
import java.util.Objects;

/**
 * What a delivery replaces, where it belongs, since when it is known, and what a file carries.
 * {@code operation} is told where the mode is change, and nowhere else.
 */
public record DeliveryTerms(
    Mode mode, Operation operation, Slot slot, KnownOn knownOn, Envelope envelope)
    implements Serializable {
  public DeliveryTerms {
    Objects.requireNonNull(mode, "mode is null");
    Objects.requireNonNull(operation, "operation is null");
    Objects.requireNonNull(slot, "slot is null");
    Objects.requireNonNull(knownOn, "knownOn is null");
    Objects.requireNonNull(envelope, "envelope is null");
  }
}
