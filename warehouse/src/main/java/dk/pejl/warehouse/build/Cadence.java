package dk.pejl.warehouse.build;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How often a delivery of an extract is expected, and how long after one the next is due: the
 * cadence and a grace, for holidays and late registers.
 */
public enum Cadence {
  DAILY(0, 2),
  WEEKLY(0, 7 + 3),
  MONTHLY(1, 10),
  QUARTERLY(3, 20),
  HALF_YEARLY(6, 30),
  YEARLY(12, 45),
  ON_CHANGE(null, null);

  private final Integer months;
  private final Integer days;

  Cadence(Integer months, Integer days) {
    this.months = months;
    this.days = days;
  }

  /** The code in tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Months until the next is due, before {@link #days}; null when none is ever due. */
  Integer months() {
    return months;
  }

  /** Days until the next is due, after {@link #months}; null when none is ever due. */
  Integer days() {
    return days;
  }

  /** The last day on which the delivery after that of {@code newest} is not late. */
  public Optional<LocalDate> dueAfter(LocalDate newest) {
    return this == ON_CHANGE
        ? Optional.empty()
        : Optional.of(newest.plusMonths(months).plusDays(days));
  }
}
