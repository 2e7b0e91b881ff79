package dk.pejl.etl.night;

import dk.pejl.warehouse.ledger.Delivery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The frozen start of a run: the deliveries that it sees, all known on {@code asOf} or before, by
 * extract, slot and order in the slot. The later parts of the night see nothing else.
 *
 * @param runId {@code yyyyMMdd'T'HHmmss-xxxx}; later runs have greater ids
 */
public record Run(String runId, LocalDate asOf, Instant startedAt, List<Delivery> deliveries) {
  public Run {
    Objects.requireNonNull(runId, "runId is null");
    Objects.requireNonNull(asOf, "asOf is null");
    Objects.requireNonNull(startedAt, "startedAt is null");
    deliveries = List.copyOf(deliveries);
  }
}
