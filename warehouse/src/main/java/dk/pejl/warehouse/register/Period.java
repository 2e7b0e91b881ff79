package dk.pejl.warehouse.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period as the whole warehouse writes it: {@code 2022-06-13}, {@code 2024M06}, {@code 2024K1},
 * {@code 2024H1}, {@code 2024}, {@code 2024/25} (a school year, 1 August to 31 July) or {@code
 * 2025-2027} (several calendar years, for a budget). Both ends belong to the period.
 */
public record Period(String id, Kind kind, LocalDate startsOn, LocalDate endsOn) {
  /** What sort of period. */
  public enum Kind {
    DATE,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    SCHOOL_YEAR,
    YEARS;

    /** The code in tables: {@code half_year}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern PART = Pattern.compile("(\\d{4})([MKH])(\\d{1,2})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern SCHOOL_YEAR = Pattern.compile("(\\d{4})/(\\d{2})");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

  public Period {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(kind, "kind is null");
    Objects.requireNonNull(startsOn, "startsOn is null");
    Objects.requireNonNull(endsOn, "endsOn is null");
  }

  /** The period called {@code id}; nothing if no period is written like that. */
  public static Optional<Period> parse(String id) {
    try {
      return wellFormed(id);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Period> wellFormed(String id) {
    Matcher part = PART.matcher(id);
    Matcher schoolYear = SCHOOL_YEAR.matcher(id);
    Matcher years = YEARS.matcher(id);
    if (DATE.matcher(id).matches()) {
      LocalDate date = LocalDate.parse(id);
      return Optional.of(new Period(id, Kind.DATE, date, date));
    }
    if (YEAR.matcher(id).matches()) {
      return Optional.of(months(id, Kind.YEAR, YearMonth.of(Integer.parseInt(id), 1), 12));
    }
    if (part.matches()) {
      return partOfYear(id, part);
    }
    if (schoolYear.matches()) {
      return schoolYear(id, schoolYear);
    }
    return years.matches() ? years(id, years) : Optional.empty();
  }

  private static Optional<Period> partOfYear(String id, Matcher part) {
    int year = Integer.parseInt(part.group(1));
    int number = Integer.parseInt(part.group(3));
    boolean isPadded = part.group(3).length() == 2;
    boolean isMonth = part.group(2).equals("M");
    if (isPadded != isMonth) {
      return Optional.empty();
    }
    return Optional.of(
        switch (part.group(2)) {
          case "M" -> months(id, Kind.MONTH, YearMonth.of(year, number), 1);
          case "K" -> nth(id, Kind.QUARTER, year, number, 3);
          default -> nth(id, Kind.HALF_YEAR, year, number, 6);
        });
  }

  private static Period nth(String id, Kind kind, int year, int number, int length) {
    return months(id, kind, YearMonth.of(year, (number - 1) * length + 1), length);
  }

  private static Optional<Period> schoolYear(String id, Matcher schoolYear) {
    int from = Integer.parseInt(schoolYear.group(1));
    int to = Integer.parseInt(schoolYear.group(2));
    return (from + 1) % 100 == to
        ? Optional.of(months(id, Kind.SCHOOL_YEAR, YearMonth.of(from, Month.AUGUST), 12))
        : Optional.empty();
  }

  private static Optional<Period> years(String id, Matcher years) {
    int from = Integer.parseInt(years.group(1));
    int to = Integer.parseInt(years.group(2));
    return from < to
        ? Optional.of(months(id, Kind.YEARS, YearMonth.of(from, 1), 12 * (to - from + 1)))
        : Optional.empty();
  }

  private static Period months(String id, Kind kind, YearMonth first, int length) {
    return new Period(id, kind, first.atDay(1), first.plusMonths(length - 1).atEndOfMonth());
  }
}
