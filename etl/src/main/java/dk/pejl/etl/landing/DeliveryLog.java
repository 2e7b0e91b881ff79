package dk.pejl.etl.landing;

import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.FileFinding;
import java.util.List;

/** The lasting list of what was delivered. */
public interface DeliveryLog {
  /** All deliveries ever registered. */
  List<Delivery> deliveries();

  /** All findings about files that became no delivery. */
  List<FileFinding> fileFindings();

  /** Adds deliveries and findings in one transaction: all of them or none. */
  void register(List<Delivery> deliveries, List<FileFinding> findings);
}
