package dk.pejl.etl.landing;

import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.FileFinding;
import dk.pejl.warehouse.ledger.Withdrawals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A log of deliveries in memory. */
public final class ListLog implements DeliveryLog {
  private final List<Delivery> deliveries = new ArrayList<>();
  private final List<FileFinding> findings = new ArrayList<>();

  @Override
  public List<Delivery> deliveries() {
    return List.copyOf(deliveries);
  }

  @Override
  public Withdrawals withdrawals() {
    return Withdrawals.of(List.of());
  }

  @Override
  public Set<String> purged() {
    return Set.of();
  }

  @Override
  public List<FileFinding> fileFindings() {
    return List.copyOf(findings);
  }

  @Override
  public void register(List<Delivery> more, List<FileFinding> moreFindings) {
    deliveries.addAll(more);
    findings.addAll(moreFindings);
  }
}
