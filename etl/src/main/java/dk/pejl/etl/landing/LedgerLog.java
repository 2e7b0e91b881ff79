package dk.pejl.etl.landing;

import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.FileFinding;
import dk.pejl.warehouse.ledger.Ledger;
import java.util.List;

/** The list of deliveries that the ledger keeps. */
public final class LedgerLog implements DeliveryLog {
  private final Ledger ledger;

  public LedgerLog(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Delivery> deliveries() {
    return ledger.deliveries();
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
