package dk.pejl.etl.landing;

import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryKey;
import dk.pejl.warehouse.ledger.FileFinding;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.Withdrawals;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of deliveries that the ledger keeps. */
public final class LedgerLog implements DeliveryLog {
  private final Ledger ledger;

  public LedgerLog(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Delivery> deliveries() {
    return ledger.standingDeliveries();
  }

  @Override
  public Withdrawals withdrawals() {
    return ledger.withdrawals();
  }

  @Override
  public Set<String> purged() {
    return ledger.seals().keySet().stream().map(DeliveryKey::sha256).collect(Collectors.toSet());
  }

  @Override
  public List<FileFinding> fileFindings() {
    return ledger.fileFindings();
  }

  @Override
  public void register(List<Delivery> deliveries, List<FileFinding> findings) {
    ledger.register(deliveries, findings);
  }
}
