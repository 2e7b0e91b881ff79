package dk.pejl.warehouse.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {
  /** Indicators of the catalogue, one of each class: a rate, a count, a score. */
  private static final String RATE = "dropout_rate_3m";

  private static final String COUNT = "journeyman_count";
  private static final String SCORE = "etu_indicator_score";
  private static final String COMPANIES = "vtu_score";
  private static final String PUBLIC = "education_status_rate";

  @TempDir private Path folder;
  private Connection connection;

  @BeforeEach
  void openFile() {
    DuckDb duckDb = new DuckDb(DuckDbSettings.small(folder.resolve("tmp")));
    connection = duckDb.openInMemory();
    Sql.execute(connection, "attach ':memory:' as unsuppressed");
    for (String catalog : new String[] {"unsuppressed", "memory"}) {
      Sql.execute(connection, "use " + catalog);
      Sql.execute(connection, "create schema fact");
      SqlFile.load("changelog/fact/indicator_value.sql").run(connection);
    }
    SqlFile.load("changelog/fact/benchmark.sql").run(connection);
  }

  @AfterEach
  void closeFile() throws SQLException {
    connection.close();
  }

  @ParameterizedTest(name = "{0} of {1}/{2} by route {3}: {4}")
  @CsvSource({
    RATE + ", 20, 100, computed, shown",
    RATE + ", 4, 100, computed, suppressed",
    RATE + ", 5, 100, computed, shown",
    RATE + ", 0, 100, computed, shown",
    RATE + ", 100, 100, computed, shown",
    RATE + ", 96, 100, computed, suppressed",
    RATE + ", 95, 100, computed, shown",
    RATE + ", 0, 4, computed, suppressed",
    RATE + ", 5, 5, computed, shown",
    RATE + ", 4, 100, official, shown",
    COUNT + ", 1, , computed, suppressed",
    COUNT + ", 4, , computed, suppressed",
    COUNT + ", 5, , computed, shown",
    COUNT + ", 0, , computed, shown",
    COUNT + ", 4, , official, shown",
    SCORE + ", 16, 4, computed, too_few",
    SCORE + ", 20, 5, computed, shown",
    COMPANIES + ", 32, 4, computed, too_few",
    COMPANIES + ", 40, 5, computed, shown",
    PUBLIC + ", 4, 100, computed, suppressed",
    PUBLIC + ", 4, 100, official, shown"
  })
  void hidesWhatIsTooSmall(
      String indicator, String numerator, String denominator, String route, String outcome) {
    value(indicator, route, "183", numerator, denominator);

    suppress();

    assertThat(
            Sql.queryText(
                connection,
                "select if(missing = '' and value is not null and numerator is not null, 'shown',"
                    + " if(coalesce(numerator, denominator, value) is null, missing, 'leaked'))"
                    + " from fact.indicator_value"))
        .isEqualTo(outcome);
  }

  @Test
  void hidesARateWithoutItsBase() {
    value(RATE, "computed", "183", null, null);

    suppress();

    assertThat(Sql.queryText(connection, "select missing from fact.indicator_value"))
        .isEqualTo("suppressed");
  }

  @Test
  void givesALaterRuleItsSay() {
    value(RATE, "computed", "183", "20", "100");
    value(RATE, "computed", "165", "20", "100");
    SuppressionRule complementary =
        current ->
            Sql.execute(
                current,
                "insert into hidden_value by name select * exclude (numerator, denominator, value,"
                    + " missing, provisional, mature_from), 'complementary' as rule, 'suppressed'"
                    + " as missing from unsuppressed.fact.indicator_value"
                    + " where municipality_code = '165'");

    new Suppression(
            IndicatorCatalogue.load(),
            Policies.load(),
            List.of(SqlFile.load("suppression/primary.sql")::run, complementary))
        .apply(connection);

    assertThat(
            Sql.queryText(
                connection,
                "select string_agg(municipality_code || missing, ' ' order by municipality_code)"
                    + " from fact.indicator_value"))
        .isEqualTo("165suppressed 183");
  }

  @Test
  void putsTheCountryBesideEachPlace() {
    value(RATE, "computed", "183", "20", "100");
    value(RATE, "computed", "alle", "900", "10000");
    value(RATE, "official", "alle", "910", "10000");

    suppress();

    assertThat(
            Sql.queryText(
                connection,
                "select string_agg(municipality_code || ' ' || compared_with || ' ' ||"
                    + " value::decimal(9, 1)) from fact.benchmark"))
        .isEqualTo("183 alle 9.0");
  }

  @Test
  void theSumOfThoseWhoDeliverIsNotTheCountry() {
    value(COUNT, "computed", "183", "20", null);
    value(COUNT, "computed", "alle", "900", null);
    value(COUNT, "official", "165", "20", null);
    value(COUNT, "official", "alle", "910", null);

    suppress();

    assertThat(
            Sql.queryText(
                connection,
                "select string_agg(municipality_code || ' ' || value::integer) from"
                    + " fact.benchmark"))
        .isEqualTo("165 910");
  }

  @Test
  void asksForAPolicyOfEveryClass() {
    assertThatThrownBy(() -> Policies.parse("persons: {threshold: 5, hides: [all], missing: x}"))
        .isInstanceOf(PejlException.class)
        .hasMessageContaining("Invalid hides: 'all', expected small_count, small_base")
        .hasMessageContaining("Invalid missing: 'x', expected suppressed or too_few")
        .hasMessageContaining("Missing key 'survey'");
  }

  private void suppress() {
    Suppression.primary(IndicatorCatalogue.load(), Policies.load()).apply(connection);
  }

  private void value(
      String indicator, String route, String municipality, String numerator, String denominator) {
    Sql.update(
        connection,
        """
        insert into unsuppressed.fact.indicator_value
        select
            ?, ?, ?, 'alle', 'alle', 'alle', 'alle', 'alle', 'alle', 'alle', 'alle', '2024',
            numerator, denominator,
            case
                when denominator is null then coalesce(numerator, 12.5)
                else (100 * numerator / denominator)::decimal(18, 6)
            end,
            '', false, null
        from (select ?::decimal(18, 4) as numerator, ?::decimal(18, 4) as denominator)
        """,
        indicator,
        route,
        municipality,
        numerator,
        denominator);
  }
}
