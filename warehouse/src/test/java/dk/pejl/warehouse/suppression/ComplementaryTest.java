package dk.pejl.warehouse.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComplementaryTest {
  private static final String RATE = "dropout_rate_3m";
  private static final String COUNT = "journeyman_count";

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

  /** 3 + 20 + 30 = 53: the 3 could be worked out, so one more goes, the cheapest. */
  @Test
  void hidesWhatASmallCountCouldBeWorkedOutFrom() {
    threePlaces();

    assertThat(suppressed()).isEqualTo("165 suppressed 183 suppressed 187 30 alle 53");
  }

  @Test
  void hidesWhatATargetIsJudgedByLast() {
    threePlaces();
    tables.target(COUNT, "165");

    assertThat(suppressed()).isEqualTo("165 20 183 suppressed 187 suppressed alle 53");
  }

  /** Nobody is told apart by what is large enough. */
  @Test
  void hidesNothingWhereNothingIsSmall() {
    tables.value(COUNT, "computed", "165", "20", null);
    tables.value(COUNT, "computed", "alle", "28", null);
    tables.relations(
        "(1, 20), (2, 8)", "(1, 1, 'numerator'), (1, 2, 'numerator'), (2, 2, 'numerator')");

    assertThat(suppressed()).isEqualTo("165 20 alle 28");
  }

  /** A denominator that is no secret is told, but not with the share that it would give away. */
  @Test
  void leavesTheDenominatorOfAHiddenShare() {
    tables.value(RATE, "computed", "183", "7", "10");
    tables.relations(
        "(1, 7), (2, 3)", "(1, 1, 'numerator'), (1, 1, 'denominator'), (2, 1, 'denominator')");

    suppressed();

    assertThat(
            Sql.queryText(
                connection,
                "select concat_ws(' ', missing, denominator::integer, numerator, value)"
                    + " from fact.indicator_value"))
        .isEqualTo("suppressed 10");
  }

  /** 7 of 10 leaves 3, and 36 others are 30 of 33 and 6 of 13 in all 43: 46 less 43 is the rest. */
  @Test
  void hidesTheSmallRestOfAShareWhereItCouldBeWorkedOut() {
    tables.value(RATE, "computed", "165", "30", "33");
    tables.value(RATE, "computed", "183", "7", "10");
    tables.value(RATE, "computed", "alle", "37", "43");
    tables.relations(
        "(1, 30), (2, 3), (3, 7), (4, 3)",
        "(1, 1, 'numerator'), (1, 1, 'denominator'), (2, 1, 'denominator'),"
            + "(3, 2, 'numerator'), (3, 2, 'denominator'), (4, 2, 'denominator'),"
            + "(1, 3, 'numerator'), (3, 3, 'numerator'), (1, 3, 'denominator'),"
            + "(2, 3, 'denominator'), (3, 3, 'denominator'), (4, 3, 'denominator')");

    assertThat(suppressed()).isEqualTo("165 suppressed 183 suppressed alle 86");
    assertThat(attack()).isFalse();
  }

  /** The same without what complements, so that the attack is known to bite. */
  @Test
  void smallCountsAloneCanBeWorkedOut() {
    threePlaces();
    Suppression.ofSmallNumbersAlone(IndicatorCatalogue.load(), Policies.load()).apply(connection);

    assertThat(attack()).isTrue();
  }

  private void threePlaces() {
    tables.value(COUNT, "computed", "165", "20", null);
    tables.value(COUNT, "computed", "183", "3", null);
    tables.value(COUNT, "computed", "187", "30", null);
    tables.value(COUNT, "computed", "alle", "53", null);
    tables.relations(
        "(1, 20), (2, 3), (3, 30)",
        "(1, 1, 'numerator'), (2, 2, 'numerator'), (3, 3, 'numerator'),"
            + "(1, 4, 'numerator'), (2, 4, 'numerator'), (3, 4, 'numerator')");
  }

  /** What may be shown of each place. */
  private String suppressed() {
    Suppression.of(IndicatorCatalogue.load(), Policies.load()).apply(connection);
    assertThat(attack()).isFalse();
    return Sql.queryText(
        connection,
        "select string_agg(concat_ws(' ', municipality_code, nullif(missing, ''), value::integer),"
            + " ' ' order by municipality_code) from fact.indicator_value");
  }

  /** Whether something hidden can be worked out. */
  private boolean attack() {
    Relations relations =
        Relations.read(connection, Policies.load().thresholds(IndicatorCatalogue.load()));
    return !new DisclosureAttack(relations).narrowRanges().isEmpty();
  }
}
