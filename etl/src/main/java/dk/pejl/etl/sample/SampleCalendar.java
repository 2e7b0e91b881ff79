package dk.pejl.etl.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days of the sample: it ends in October 2026. */
final class SampleCalendar {
  /** The last day that anything was delivered on. */
  static final LocalDate LAST_DELIVERY = LocalDate.of(2026, 11, 3);

  private static final int FIRST_MONTH = 8;

  private SampleCalendar() {}

  /** The year in which the school year of a day begins. */
  static int schoolYear(LocalDate day) {
    return day.getMonthValue() >= FIRST_MONTH ? day.getYear() : day.getYear() - 1;
  }

  /** As file names write it: 2024-25. */
  static String name(int schoolYear) {
    return "%d-%02d".formatted(schoolYear, (schoolYear + 1) % 100);
  }

  /** The September after a school year, or the last delivery. */
  static LocalDate after(int schoolYear) {
    LocalDate day = LocalDate.of(schoolYear + 1, 9, 3);
    return day.isAfter(LAST_DELIVERY) ? LAST_DELIVERY : day;
  }

  /**
   * The days on which a list of those who began in a school year was made: after the year, after
   * the next and two later, as main courses end; of the last two years each month.
   */
  static List<LocalDate> deliveries(int schoolYear) {
    List<LocalDate> days = new ArrayList<>();
    int last = schoolYear(LAST_DELIVERY);
    if (schoolYear >= last - 1) {
      LocalDate month = LocalDate.of(schoolYear == last ? schoolYear : last, 9, 3);
      for (; !month.isAfter(LAST_DELIVERY); month = month.plusMonths(1)) {
        days.add(month);
      }
      return days;
    }
    for (int years : List.of(0, 1, 2, 4)) {
      LocalDate day = LocalDate.of(schoolYear + 1 + years, 9, 3);
      if (day.isBefore(LAST_DELIVERY)) {
        days.add(day);
      }
    }
    if (schoolYear + 5 >= last) {
      days.add(LAST_DELIVERY);
    }
    return days;
  }
}
