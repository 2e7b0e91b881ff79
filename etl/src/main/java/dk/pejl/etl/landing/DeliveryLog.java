package dk.pejl.etl.landing;

import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.FileFinding;
import dk.pejl.warehouse.ledger.Withdrawals;
import java.util.List;
import java.util.Set;

/** The lasting list of what was delivered. */
public interface DeliveryLog {
  /** All deliveries ever registered and not withdrawn. */
  List<Delivery> deliveries();

  /** What was withdrawn. */
  Withdrawals withdrawals();

  /** The SHA-256 of the bytes that are purged: what staging made of them is kept instead. */
  Set<String> purged();

  /** All findings about files that became no delivery. */
  List<FileFinding> fileFindings();

  /** Adds deliveries and findings in one transaction: all of them or none. */
  void register(List<Delivery> deliveries, List<FileFinding> findings);
}
