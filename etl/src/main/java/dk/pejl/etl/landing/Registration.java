package dk.pejl.etl.landing;

import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryMode;
import dk.pejl.warehouse.ledger.DeliveryOrder;
import dk.pejl.warehouse.ledger.FileFinding;
import java.util.ArrayList;
import java.util.List;

/** Decides what of a fetch is new, against all that is registered. */
final class Registration {
  private final List<Delivery> known;
  private final List<FileFinding> knownFindings;
  private final List<Delivery> deliveries = new ArrayList<>();
  private final List<FileFinding> findings = new ArrayList<>();
  private int ignored;

  Registration(List<Delivery> known, List<FileFinding> knownFindings) {
    this.known = new ArrayList<>(known);
    this.knownFindings = new ArrayList<>(knownFindings);
  }

  void add(Delivery delivery) {
    if (isNew(delivery)) {
      known.add(delivery);
      deliveries.add(delivery);
    } else {
      ignore();
    }
  }

  void add(FileFinding finding) {
    boolean told =
        knownFindings.stream()
            .anyMatch(
                other ->
                    other.fileName().equals(finding.fileName())
                        && other.sha256().equals(finding.sha256())
                        && other.rule().equals(finding.rule()));
    if (told) {
      ignore();
    } else {
      knownFindings.add(finding);
      findings.add(finding);
    }
  }

  void ignore() {
    ignored++;
  }

  Fetched fetched() {
    List<Delivery> outdone = deliveries.stream().filter(this::isOutdone).toList();
    return new Fetched(deliveries, outdone, findings, ignored);
  }

  /** Of snapshots of one day that tell their date themselves one counts, whichever came last. */
  private boolean isOutdone(Delivery delivery) {
    return delivery.mode() == DeliveryMode.SNAPSHOT
        && known.stream()
            .filter(other -> DeliveryOrder.isSameSlot(other, delivery))
            .filter(other -> other.key().knownOn().equals(delivery.key().knownOn()))
            .anyMatch(other -> DeliveryOrder.IN_SLOT.compare(other, delivery) > 0);
  }

  /**
   * A date that the delivery tells itself makes it new unless exactly it is known: only so the
   * order of arrival does not matter. One that only its receipt dates is new unless the slot's
   * newest is equal; equal to an older one, it takes a correction back.
   */
  private boolean isNew(Delivery delivery) {
    List<Delivery> slot =
        known.stream().filter(other -> DeliveryOrder.isSameSlot(other, delivery)).toList();
    if (!DeliveryOrder.isDatedByReceipt(delivery)) {
      return slot.stream().noneMatch(other -> other.key().equals(delivery.key()));
    }
    return slot.stream()
        .max(DeliveryOrder.IN_SLOT)
        .map(newest -> !newest.key().sha256().equals(delivery.key().sha256()))
        .orElse(true);
  }
}
