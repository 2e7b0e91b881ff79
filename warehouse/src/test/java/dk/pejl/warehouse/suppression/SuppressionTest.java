package dk.pejl.warehouse.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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
  private SuppressionTables tables;
  private Connection connection;

  @BeforeEach
  void openFile() {
    tables = SuppressionTables.open(folder.resolve("tmp"));
    connection = tables.connection();
  }

  @AfterEach
  void closeFile() throws SQLException {
    connection.close();
  }

  @ParameterizedTest(name = "{0} of {1}/{2} by route {3}: {4}")
  @CsvSource({
    RATE + ", 20, 100, computed, 20 of 100",
    RATE + ", 4, 100, computed, suppressed of 100",
    RATE + ", 5, 100, computed, 5 of 100",
    RATE + ", 0, 100, computed, 0 of 100",
    RATE + ", 100, 100, computed, 100 of 100",
    RATE + ", 96, 100, computed, suppressed of 100",
    RATE + ", 95, 100, computed, 95 of 100",
    RATE + ", 0, 4, computed, suppressed",
    RATE + ", 5, 5, computed, 5 of 5",
    RATE + ", 4, 100, official, 4 of 100",
    COUNT + ", 1, , computed, suppressed",
    COUNT + ", 4, , computed, suppressed",
    COUNT + ", 5, , computed, 5",
    COUNT + ", 0, , computed, 0",
    COUNT + ", 4, , official, 4",
    SCORE + ", 16, 4, computed, too_few",
    SCORE + ", 20, 5, computed, 20 of 5",
    COMPANIES + ", 32, 4, computed, too_few",
    COMPANIES + ", 40, 5, computed, 40 of 5",
    PUBLIC + ", 4, 100, computed, suppressed of 100",
    PUBLIC + ", 4, 100, official, 4 of 100"
  })
  void hidesWhatIsTooSmall(
      String indicator, String numerator, String denominator, String route, String outcome) {
    tables.value(indicator, route, "183", numerator, denominator);

    suppress();

    assertThat(
            Sql.queryText(
                connection,
                "select concat_ws(' ', nullif(missing, ''), numerator::integer,"
                    + " 'of ' || denominator::integer) from fact.indicator_value"
                    + " where (value is null) = (missing <> '')"))
        .isEqualTo(outcome);
  }

  @Test
  void hidesARateWithoutItsBase() {
    tables.value(RATE, "computed", "183", null, null);

    suppress();

    assertThat(Sql.queryText(connection, "select missing from fact.indicator_value"))
        .isEqualTo("suppressed");
  }

  @Test
  void putsTheCountryBesideEachPlace() {
    tables.value(RATE, "computed", "183", "20", "100");
    tables.value(RATE, "computed", "alle", "900", "10000");
    tables.value(RATE, "official", "alle", "910", "10000");

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
    tables.value(COUNT, "computed", "183", "20", null);
    tables.value(COUNT, "computed", "alle", "900", null);
    tables.value(COUNT, "official", "165", "20", null);
    tables.value(COUNT, "official", "alle", "910", null);

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

  @Test
  void refusesAPolicyThatHidesNothingOrIsAboutNothing() {
    assertThatThrownBy(
            () ->
                Policies.parse(
                    """
                    persons: {threshold: 0, hides: [small_count], missing: suppressed}
                    stricter: {dropout_rate_3: 10}
                    """))
        .isInstanceOf(PejlException.class)
        .hasMessageContaining("Invalid threshold: 0 hides nothing")
        .hasMessageContaining("Unknown indicator: 'dropout_rate_3'");
  }

  @Test
  void hidesMoreOfAnIndicatorWhoseSourceIsStricter() {
    String text = SqlFile.load("suppression/policy.yaml").text();
    Policies stricter = Policies.parse(text.replace("{}", "{journeyman_count: 10}"));
    tables.value(COUNT, "computed", "183", "9", null);

    Suppression.ofSmallNumbersAlone(IndicatorCatalogue.load(), stricter).apply(connection);

    assertThat(Sql.queryText(connection, "select missing from fact.indicator_value"))
        .isEqualTo("suppressed");
  }

  private void suppress() {
    Suppression.ofSmallNumbersAlone(IndicatorCatalogue.load(), Policies.load()).apply(connection);
  }
}
