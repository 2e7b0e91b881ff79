package dk.pejl.etl.landing;

import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.FileFinding;
import java.util.List;

/**
 * What a fetch found in an inbox.
 *
 * @param deliveries new ones, in the order of their files
 * @param findings new findings about files that became no delivery
 * @param ignored files that brought nothing new
 */
public record Fetched(List<Delivery> deliveries, List<FileFinding> findings, int ignored) {
  public Fetched {
    deliveries = List.copyOf(deliveries);
    findings = List.copyOf(findings);
  }
}
