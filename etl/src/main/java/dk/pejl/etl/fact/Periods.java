package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import dk.pejl.etl.staging.SchoolYears;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;

/** Periods as sources write them, turned into ids of {@code dim.period} and school years. */
final class Periods {
  /** Names that are looked up: to write one for each row takes longer than most queries do. */
  private static final int FIRST_NAMED = 1990;

  private static final Column NAMES =
      array(
          IntStream.range(FIRST_NAMED, FIRST_NAMED + 60)
              .mapToObj(year -> lit(SchoolYears.name(year)))
              .toArray(Column[]::new));

  private Periods() {}

  /**
   * The school year of a period's last day, or of a month in it: the school year begins on 1
   * August.
   */
  static Column schoolYear(Column year, Column month) {
    return name(when(month.geq(SchoolYears.FIRST_MONTH), year).otherwise(year.minus(1)));
  }

  /** The school year of a day. */
  static Column schoolYearOf(Column date) {
    return schoolYear(year(date), month(date));
  }

  /** The school year of the last day of a calendar year. */
  static Column schoolYearOfCalendarYear(Column year) {
    return name(year);
  }

  /** The school year of the last day of a period 2024M06, 2024K1 or 2024. */
  static Column schoolYearOfPeriod(Column id) {
    Column year = substring(id, 1, 4).cast("int");
    Column kind = substring(id, 5, 1);
    return when(kind.equalTo("M"), schoolYear(year, substring(id, 6, 2).cast("int")))
        .when(kind.equalTo("K"), schoolYear(year, substring(id, 6, 1).cast("int").multiply(3)))
        .otherwise(schoolYearOfCalendarYear(year));
  }

  /** The id of a period that jobindsats writes 2024M06, 2025Q04 or 2024. */
  static Column idOfJobindsats(Column period) {
    return regexp_replace(period, "Q0([1-4])$", "K$1");
  }

  /** The name 2024/25 of the school year that begins in {@code year}. */
  private static Column name(Column year) {
    Column following = year.plus(1).mod(100).cast("string");
    Column written = concat(year.cast("string"), lit("/"), lpad(following, 2, "0"));
    return coalesce(get(NAMES, year.minus(FIRST_NAMED)), written);
  }
}
