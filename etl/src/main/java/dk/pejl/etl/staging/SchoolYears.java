package dk.pejl.etl.staging;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/**
 * The school years that staged rows matter for, by columns of the rows. A row whose columns are
 * null matters for none.
 */
public sealed interface SchoolYears {
  /** A school year begins on the first of this month. */
  int FIRST_MONTH = 8;

  /** Rows of one school year each, by its name (2024/25, or a word for what has no years). */
  static SchoolYears named(Column name) {
    return new Named(name);
  }

  /**
   * Rows that matter for all school years from that of the day {@code first} to that of {@code
   * last}. A row with a day that no delivery can mean matters for the year of its first alone.
   */
  static SchoolYears between(Column first, Column last) {
    Column isMeant = first.geq(Between.EARLIEST).and(last.lt(Between.LATEST));
    return new Between(first, when(isMeant, greatest(first, last)).otherwise(first));
  }

  /** The calendar year in which the school year of {@code day} begins. */
  static Column firstYear(Column day) {
    return year(add_months(day, 1 - FIRST_MONTH));
  }

  /** {@code day}, or null where it is so far off that it stands for none. */
  static Column orNone(Column day) {
    return when(day.lt(Between.LATEST), day);
  }

  /** The name, as 2024/25, of the school year that begins in {@code year}. */
  static String name(int year) {
    return String.format(Locale.ROOT, "%d/%02d", year, (year + 1) % 100);
  }

  /** What rows agree in that matter for the same years. */
  Column key();

  /** The years of the rows whose key is {@code key}, which is not null. */
  List<String> names(Object key);

  /** Whether a row matters for one of the years {@code names}. */
  Column include(Collection<String> names);

  /** See {@link #named}. */
  record Named(Column name) implements SchoolYears {
    @Override
    public Column key() {
      return name;
    }

    @Override
    public List<String> names(Object key) {
      return List.of((String) key);
    }

    @Override
    public Column include(Collection<String> names) {
      return name.isin(names.toArray());
    }
  }

  /** See {@link #between}. */
  record Between(Column first, Column last) implements SchoolYears {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    @Override
    public Column key() {
      return when(
          first.isNotNull(), struct(firstYear(first).as("first"), firstYear(last).as("last")));
    }

    @Override
    public List<String> names(Object key) {
      Row years = (Row) key;
      return IntStream.rangeClosed(years.getInt(0), years.getInt(1))
          .mapToObj(SchoolYears::name)
          .toList();
    }

    /** Years that follow each other are asked for together. */
    @Override
    public Column include(Collection<String> names) {
      TreeSet<Integer> wanted = new TreeSet<>();
      names.forEach(name -> wanted.add(Integer.valueOf(name.substring(0, name.indexOf('/')))));
      Column isIncluded = lit(false);
      while (!wanted.isEmpty()) {
        int from = wanted.pollFirst();
        int to = from;
        while (wanted.remove(to + 1)) {
          to++;
        }
        isIncluded = isIncluded.or(first.lt(begin(to + 1)).and(last.geq(begin(from))));
      }
      return isIncluded;
    }

    private static LocalDate begin(int year) {
      return LocalDate.of(year, FIRST_MONTH, 1);
    }
  }
}
