package dk.pejl.etl.landing;

import dk.pejl.warehouse.ledger.DeliveryMode;
import dk.pejl.warehouse.ledger.KnownFrom;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells which extract and slot a file is a delivery of, by the contracts. */
public interface Recognition {
  /** Whether a contract knows files of this name. */
  boolean knows(String name);

  /**
   * What a file of a known name carries, at least one delivery.
   *
   * @param name path below the inbox, which contracts match
   * @param content the file's bytes, as they are kept
   */
  List<Recognised> recognise(String name, Path content);

  /** One delivery that a file carries. The date is empty when neither name nor content tells it. */
  record Recognised(
      String extract,
      String slot,
      DeliveryMode mode,
      Optional<LocalDate> knownOn,
      KnownFrom knownFrom) {}
}
