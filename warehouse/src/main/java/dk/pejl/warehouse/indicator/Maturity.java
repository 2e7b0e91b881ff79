package dk.pejl.warehouse.indicator;

import java.time.LocalDate;
import java.util.Objects;

/** How long after the last day of a period its value is final: months, then days. */
public record Maturity(int months, int days, String note) {
  public Maturity {
    Objects.requireNonNull(note, "note is null");
  }

  /** The first day on which the value of a period that ends on {@code endsOn} is final. */
  public LocalDate from(LocalDate endsOn) {
    return endsOn.plusMonths(months).plusDays(days);
  }
}
