package dk.pejl.warehouse.build;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.warehouse.database.Changelog;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import dk.pejl.warehouse.indicator.Indicator;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An indicator's SQL takes its numbers from the indicator's parameters. */
class IndicatorParametersTest {
  private static final IndicatorCatalogue INDICATORS = IndicatorCatalogue.load();

  @TempDir private Path folder;
  private Connection connection;

  @BeforeEach
  void createCore() {
    connection = new DuckDb(DuckDbSettings.small(folder)).openInMemory();
    Changelog.CORE.create(connection);
    loosen("fact.dropout_notification");
    loosen("fact.youth_status");
    loosen("fact.enrolment");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void aNumberOfDays() {
    Sql.execute(
        connection,
        "insert into fact.dropout_notification by name select 'risk' as event_type,"
            + " date '2024-03-01' as event_date, date '2024-03-11' as first_contact_on");

    assertThat(numerators("dropout_follow_up_rate", "days", "14")).containsExactly("1.0000");
    assertThat(numerators("dropout_follow_up_rate", "days", "9")).containsExactly("0.0000");
  }

  @Test
  void aListOfKinds() {
    Sql.execute(
        connection,
        "insert into fact.dropout_notification by name select 'risk' as event_type,"
            + " date '2024-03-01' as event_date, date '2024-03-11' as first_contact_on");

    assertThat(numerators("dropout_follow_up_rate", "events", "risk, dropout")).hasSize(1);
    assertThat(numerators("dropout_follow_up_rate", "events", "dropout")).isEmpty();
  }

  @Test
  void ageAndWhoCounts() {
    Sql.execute(
        connection,
        "insert into fact.youth_status by name select date '2024-06-13' as status_date,"
            + " unnest([16, 20, 25]) as age, unnest(['GYM', 'FGU', 'EUD']) as current_education,"
            + " false as completed_youth_education");

    String indicator = "youth_in_or_with_education_rate";
    assertThat(numerators(indicator, "age", "16-24")).containsExactly("0.0000", "1.0000");
    assertThat(numerators(indicator, "age", "25")).containsExactly("1.0000");
    assertThat(numerators(indicator, "include_preparatory", "true"))
        .containsExactly("1.0000", "1.0000");
  }

  @Test
  void theMonthsAfterAStart() {
    Sql.execute(
        connection,
        "insert into fact.enrolment by name select 'GF1' as stage, date '2024-08-12' as start_date,"
            + " 'in_progress' as outcome_3m, 'interrupted_without_reselection' as outcome_6m");

    assertThat(numerators("dropout_rate_3m", "months", "3")).containsExactly("0.0000");
    assertThat(numerators("dropout_rate_3m", "months", "6")).containsExactly("1.0000");
  }

  /** Examples give the columns that matter. */
  private void loosen(String table) {
    Sql.execute(connection, "create or replace table " + table + " as from " + table);
  }

  private List<String> numerators(String id, String parameter, String value) {
    Indicator indicator = INDICATORS.find(id).orElseThrow();
    Map<String, String> parameters = new LinkedHashMap<>(indicator.parameters());
    assertThat(parameters.put(parameter, value)).as(parameter).isNotNull();
    IndicatorRollup.prepare(connection, indicator);
    Sql.setVariable(connection, "parameters", parameters);
    String cells = SqlFile.load("indicators/" + id + ".cells.sql").query();
    return Sql.query(
        connection,
        row -> row.getString(1),
        "select numerator::text from (" + cells + "\n) order by numerator");
  }
}
