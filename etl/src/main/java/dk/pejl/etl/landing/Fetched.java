package dk.pejl.etl.landing;

import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.FileFinding;
import java.util.List;

/**
 * What a fetch found in an inbox.
 *
 * @param deliveries new ones, in the order of their files
 * @param outdone those of them that do not count, because another of the same day goes before
 * @param findings new findings about files that became no delivery
 * @param ignored files that brought nothing new
 */
public record Fetched(
    List<Delivery> deliveries, List<Delivery> outdone, List<FileFinding> findings, int ignored) {
  public Fetched {
    deliveries = List.copyOf(deliveries);
    outdone = List.copyOf(outdone);
    findings = List.copyOf(findings);
  }
}
