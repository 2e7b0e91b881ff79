package dk.pejl.etl.landing;

import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.FileFinding;
import dk.pejl.warehouse.ledger.Withdrawals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A log of deliveries in memory. */
public final class ListLog implements DeliveryLog {
  private final List<Delivery> deliveries = new ArrayList<>();
  private final List<FileFinding> findings = new ArrayList<>();
  private final Set<String> purged = new HashSet<>();

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
    return Set.copyOf(purged);
  }

  /** From now on these bytes count as purged. */
  public void purge(String sha256) {
    purged.add(sha256);
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
