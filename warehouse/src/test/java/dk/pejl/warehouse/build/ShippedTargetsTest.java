package dk.pejl.warehouse.build;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.warehouse.crosswalk.Crosswalks;
import dk.pejl.warehouse.database.Changelog;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.warehouse.register.Register;
import dk.pejl.warehouse.status.Marts;
import dk.pejl.warehouse.status.TargetStatus;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The five documents, judged as they are shipped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedTargetsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final int TARGETS = 66;

  /** A value of every period of every scope that a target is about; all of them rise. */
  private static final String RISING_VALUES =
      """
      insert into fact.indicator_value by name
      select distinct
          targets.indicator_id,
          targets.route,
          scopes.* exclude (target_id, valid_from, measure, part, measure_title),
          periods.period_id,
          year(periods.ends_on) - 1990 as numerator,
          100 as denominator,
          year(periods.ends_on) - 1990 as value,
          '' as missing,
          false as provisional
      from dim.target as targets
      inner join dim.target_scope as scopes using (target_id, valid_from)
      inner join dim.period as periods on targets.period_kind = periods.kind
      where periods.ends_on between date '2016-01-01' and date '2026-10-31'
      """;

  private Connection connection;

  @BeforeAll
  void fillRegister(@TempDir Path folder) {
    connection = new DuckDb(DuckDbSettings.small(folder)).openInMemory();
    Changelog.PUBLISHED.create(connection);
    Crosswalks crosswalks = Crosswalks.load();
    IndicatorCatalogue indicators = IndicatorCatalogue.load();
    Register register = Register.load(folder.resolve("register"), indicators, crosswalks);
    List<TableRows> tables = new ArrayList<>(IndicatorTables.of(indicators));
    tables.addAll(DocumentTables.of(register));
    tables.addAll(TargetTables.of(register, indicators));
    tables.add(FigureTables.of(register));
    SqlFile.load("core/date.sql").run(connection);
    SqlFile.load("core/period.sql").run(connection);
    tables.forEach(table -> table.insert(connection));
    PeriodTables.complete(connection);
  }

  @BeforeEach
  void begin() {
    Sql.execute(connection, "begin transaction");
  }

  @AfterEach
  void rollBack() {
    Sql.execute(connection, "rollback");
  }

  @AfterAll
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void allSayThatThereIsNoData() {
    judge();

    assertThat(headlines("status || ': ' || reason"))
        .hasSize(TARGETS)
        .containsOnly("not_assessable: no_data");
    assertThat(headlines("status_text || ': ' || reason_text"))
        .containsOnly("Kan ikke vurderes: ingen data");
  }

  @Test
  void allThatGoOnAreJudgedWhenTheyHaveValues() {
    Sql.execute(connection, RISING_VALUES);
    judge();

    assertThat(
            Sql.query(
                connection,
                row -> row.getString(1),
                "select target_id || ': ' || reason from mart.target_status"
                    + " where status = 'not_assessable' order by 1"))
        .containsExactly(
            "albertslund-benefits-new: series_break",
            "albertslund-benefits: series_break",
            "albertslund-ready-8: series_break",
            "albertslund-ready-9: series_break");
  }

  @Test
  void countsEachTargetOnce() {
    judge();

    assertThat(Sql.queryLong(connection, "select sum(targets) from mart.status_count"))
        .isEqualTo(TARGETS);
  }

  private List<String> headlines(String expression) {
    return Sql.query(
        connection,
        row -> row.getString(1),
        "select " + expression + " from mart.target_status where is_headline");
  }

  private void judge() {
    new TargetStatus().judge(connection, TODAY);
    new Marts(Crosswalks.load().scopeValues()).fill(connection);
  }
}
