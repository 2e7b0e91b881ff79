package dk.pejl.warehouse.build;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CadenceTest {
  @Test
  void isDueTheCadenceAndAGraceLater() {
    LocalDate day = LocalDate.of(2026, 1, 31);
    assertThat(Cadence.DAILY.dueAfter(day)).contains(LocalDate.of(2026, 2, 2));
    assertThat(Cadence.WEEKLY.dueAfter(day)).contains(LocalDate.of(2026, 2, 10));
    assertThat(Cadence.MONTHLY.dueAfter(day)).contains(LocalDate.of(2026, 3, 10));
    assertThat(Cadence.YEARLY.dueAfter(day)).contains(LocalDate.of(2027, 3, 17));
    assertThat(Cadence.ON_CHANGE.dueAfter(day)).isEmpty();
  }

  /** The view counts in the database what messages count here. */
  @Test
  void countsAsTheDatabaseDoes(@TempDir Path folder) throws SQLException {
    try (Connection connection = new DuckDb(DuckDbSettings.small(folder)).openInMemory()) {
      for (Cadence cadence : Cadence.values()) {
        for (LocalDate day = LocalDate.of(2023, 12, 27); day.getYear() < 2025; ) {
          assertThat(cadence.dueAfter(day).map(LocalDate::toString).orElse(null))
              .as("%s after %s", cadence, day)
              .isEqualTo(due(connection, cadence, day));
          day = day.plusDays(day.getDayOfMonth() > 26 ? 1 : 26);
        }
      }
    }
  }

  private static String due(Connection connection, Cadence cadence, LocalDate day) {
    return Sql.queryText(
        connection,
        "select (cast(? as date) + to_months(cast(? as integer)) + to_days(cast(? as integer)))"
            + "::date::text",
        day,
        cadence.months(),
        cadence.days());
  }
}
