package dk.pejl.warehouse.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The days on which a repeated report is due. */
final class DueDates {
  /** How a report repeats, in months. */
  static final Map<String, Integer> MONTHS =
      Map.of("month", 1, "quarter", 3, "6 months", 6, "year", 12);

  private static final int MOST = 120;

  private DueDates() {}

  /** The last day of each interval from {@code from} that lies no later than {@code to}. */
  static List<LocalDate> repeated(LocalDate from, LocalDate to, int months) {
    return from(from.plusMonths(months).minusDays(1), from, months, to);
  }

  /** {@code first} and every {@code months} after, no later than {@code to}. */
  static List<LocalDate> since(LocalDate first, LocalDate to, int months) {
    return from(first, first.plusDays(1).minusMonths(months), months, to);
  }

  private static List<LocalDate> from(LocalDate first, LocalDate start, int months, LocalDate to) {
    List<LocalDate> dates = new ArrayList<>();
    LocalDate date = first;
    for (int n = 2; !date.isAfter(to) && dates.size() < MOST; n++) {
      dates.add(date);
      date = start.plusMonths((long) n * months).minusDays(1);
    }
    return dates;
  }
}
