package dk.pejl.etl.landing;

import dk.pejl.etl.step.Hashes;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryKey;
import dk.pejl.warehouse.ledger.DeliveryMode;
import dk.pejl.warehouse.ledger.DeliveryOrder;
import dk.pejl.warehouse.ledger.KnownFrom;
import java.time.Instant;
import java.time.LocalDate;

/** Deliveries for tests, with defaults. */
public final class DeliveryBuilder {
  private String slot = "";
  private DeliveryMode mode = DeliveryMode.SNAPSHOT;
  private LocalDate knownOn = LocalDate.of(2026, 11, 1);
  private KnownFrom knownFrom = KnownFrom.NAME;
  private String content = "content";
  private Instant receivedAt = Instant.parse("2026-11-20T10:00:00Z");

  public static DeliveryBuilder delivery() {
    return new DeliveryBuilder();
  }

  public DeliveryBuilder slot(String value) {
    slot = value;
    return this;
  }

  public DeliveryBuilder mode(DeliveryMode value) {
    mode = value;
    return this;
  }

  public DeliveryBuilder knownOn(String value) {
    knownOn = LocalDate.parse(value);
    return this;
  }

  public DeliveryBuilder content(String value) {
    content = value;
    return this;
  }

  /** Only its receipt dates it. */
  public DeliveryBuilder receivedAt(String value) {
    receivedAt = Instant.parse(value);
    knownOn = receivedAt.atZone(DeliveryOrder.ZONE).toLocalDate();
    knownFrom = KnownFrom.RECEIPT;
    return this;
  }

  public Delivery build() {
    return new Delivery(
        new DeliveryKey("extract", slot, knownOn, Hashes.of(content)),
        mode,
        knownFrom.code(),
        content + ".csv",
        "",
        receivedAt);
  }
}
