package dk.pejl.warehouse.register;

import java.math.BigDecimal;
import java.util.Objects;

/** A value that a document prints, with the decimals that it prints. */
public record PrintedValue(Period period, BigDecimal value, String note) {
  public PrintedValue {
    Objects.requireNonNull(period, "period is null");
    Objects.requireNonNull(value, "value is null");
    Objects.requireNonNull(note, "note is null");
  }
}
