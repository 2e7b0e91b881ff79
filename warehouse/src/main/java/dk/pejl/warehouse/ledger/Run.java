package dk.pejl.warehouse.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** A run that has frozen its list of deliveries. */
public record Run(String runId, LocalDate asOf, Instant startedAt, int deliveries) {
  public Run {
    Objects.requireNonNull(runId, "runId is null");
    Objects.requireNonNull(asOf, "asOf is null");
    Objects.requireNonNull(startedAt, "startedAt is null");
  }
}
