package dk.pejl.warehouse.build;

import dk.pejl.console.DanishFormat;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import dk.pejl.warehouse.register.Period;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** Adds to {@code dim.period} what values and documents use besides whole parts of the calendar. */
final class PeriodTables {
  private PeriodTables() {}

  /** A period that no rule can read is left out; a check finds it. */
  static void complete(Connection connection) {
    List<String> missing =
        Sql.query(
            connection,
            row -> row.getString(1),
            SqlFile.load("content/missing_periods.sql").query());
    new TableRows(
            "dim.period",
            List.of("period_id", "kind", "starts_on", "ends_on", "school_year", "title"),
            missing.stream()
                .map(Period::parse)
                .flatMap(Optional::stream)
                .map(PeriodTables::row)
                .toList())
        .insert(connection);
  }

  private static List<Object> row(Period period) {
    return List.of(
        period.id(),
        period.kind().code(),
        period.startsOn(),
        period.endsOn(),
        schoolYear(period.endsOn()),
        period.kind() == Period.Kind.DATE ? DanishFormat.date(period.startsOn()) : period.id());
  }

  private static String schoolYear(LocalDate day) {
    int from = day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear();
    return "%d/%02d".formatted(from, (from + 1) % 100);
  }
}
