package dk.pejl.etl.reader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads days and months of a fixed form such as {@code dd/MM/yyyy}. Several times as fast as a
 * formatter of the JDK, which counts for files of millions of records.
 */
final class DayFormat {
  private final String pattern;

  DayFormat(String pattern) {
    this.pattern = pattern;
  }

  /** The day, if the text has the form and the calendar has the day. */
  Optional<LocalDate> day(String text) {
    Optional<YearMonth> month = month(text);
    int day = number(text, 'd');
    return month
        .filter(found -> day >= 1 && day <= found.lengthOfMonth())
        .map(found -> found.atDay(day));
  }

  /** The month, if the text has the form and the month is 1 to 12. */
  Optional<YearMonth> month(String text) {
    if (text.length() != pattern.length() || !hasForm(text)) {
      return Optional.empty();
    }
    int month = number(text, 'M');
    int year = number(text, 'y');
    return month >= 1 && month <= 12 && year >= 1
        ? Optional.of(YearMonth.of(year, month))
        : Optional.empty();
  }

  private boolean hasForm(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean right =
          isPart(pattern.charAt(i)) ? letter >= '0' && letter <= '9' : letter == pattern.charAt(i);
      if (!right) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPart(char letter) {
    return letter == 'd' || letter == 'M' || letter == 'y';
  }

  private int number(String text, char part) {
    int number = 0;
    for (int i = 0; i < Math.min(text.length(), pattern.length()); i++) {
      if (pattern.charAt(i) == part) {
        number = number * 10 + (text.charAt(i) - '0');
      }
    }
    return number;
  }
}
