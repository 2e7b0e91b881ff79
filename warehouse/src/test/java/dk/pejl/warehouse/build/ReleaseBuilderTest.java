package dk.pejl.warehouse.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.ledger.ReleaseEntry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseBuilderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path folder;
  private TestNight night;

  @BeforeEach
  void prepareNight() {
    night =
        new TestNight(folder.resolve("a"))
            .educationStatus(2509)
            .register(LocalDate.of(2026, 1, 1), "NEXT")
            .register(LocalDate.of(2026, 6, 1), "NEXT Uddannelse København")
            .rejected("dst_population", LocalDate.of(2026, 11, 1), "empty_file");
  }

  @Test
  void holdsTheInputsInOneFile() throws SQLException {
    BuiltRelease built = night.build("r1", TODAY);

    assertThat(built.newestKnownOn()).contains(LocalDate.of(2026, 6, 1));
    try (Connection published = night.duckDb().openForReading(built.published())) {
      assertThat(
              texts(
                  published,
                  "select area_code || ' ' || persons from fact.education_status"
                      + " where status = 'total' order by all"))
          .containsExactly("183 2509", "alle 601166");
      assertThat(
              texts(
                  published,
                  "select name || ' ' || valid_from || ' ' || valid_to from dim.institution"
                      + " where institution_code = '101401' order by valid_from"))
          .containsExactly(
              "NEXT 1972-08-01 2026-06-01", "NEXT Uddannelse København 2026-06-01 9999-12-31");
      assertThat(texts(published, "select rule || ' ' || severity from ops.finding"))
          .containsExactly("empty_file reject");
      assertThat(texts(published, "select count(*) from dim.target")).containsExactly("66");
      assertThat(
              texts(
                  published,
                  "select extract || ' ' || rejected || ' ' || records_read from ops.load_quality"
                      + " order by extract"))
          .containsExactly("dst_population 1 0", "institution_register 0 2");
    }
  }

  @Test
  void doesNothingTwice() {
    BuiltRelease first = night.build("r1", TODAY);
    night.told();

    BuiltRelease second = night.build("r2", TODAY);

    assertThat(night.told()).isEmpty();
    assertThat(second.digest()).isEqualTo(first.digest());
    assertThat(second.published()).isEqualTo(first.published());
  }

  @Test
  void computesStatusAloneOnAnotherDay() {
    BuiltRelease first = night.build("r1", TODAY);
    night.told();

    BuiltRelease second = night.buildAlone(night.input("r2", TODAY.plusDays(1)));

    assertThat(night.told().lines().filter(line -> line.contains("…")))
        .containsExactly("  … Bygger målenes status");
    assertThat(second.digest().value()).isNotEqualTo(first.digest().value());
    assertThat(second.inputsDigest()).isEqualTo(first.inputsDigest());
  }

  @Test
  void givesOneDigestWhateverTheOrderOfItsInputs() {
    String population =
        "select '183' as area_code, 'alle' as sex, %d as age, '2024K1' as quarter,"
            + " '2023/24' as school_year, 100 as persons";
    TestNight other =
        new TestNight(folder.resolve("b"))
            .fact("population", "2023-24", population.formatted(17))
            .rejected("dst_population", LocalDate.of(2026, 11, 1), "empty_file")
            .register(LocalDate.of(2026, 6, 1), "NEXT Uddannelse København")
            .fact("population", "2023-24", population.formatted(16))
            .educationStatus(2509)
            .register(LocalDate.of(2026, 1, 1), "NEXT");
    night
        .fact("population", "2023-24", population.formatted(16))
        .fact("population", "2023-24", population.formatted(17));

    assertThat(other.buildAlone(other.input("r1", TODAY)).digest())
        .isEqualTo(night.build("r9", TODAY).digest());
  }

  @Test
  void refusesAFactThatHasNoTable() {
    night.fact("attendance", "2024-25", "select 1 as persons");

    assertThatThrownBy(() -> night.build("r1", TODAY))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Cannot build core: it has no table for the fact 'attendance'");
  }

  @Test
  void tellsWhichChecksStop() {
    BuiltRelease built = night.educationStatus(9999).build("r1", TODAY);

    assertThat(built.stops())
        .extracting(result -> result.check().id())
        .containsExactly("fact_keys_are_unique", "education_status_adds_up");
  }

  @Test
  void refusesARegisterThatRewritesWhatAReleaseWasJudgedOn() {
    BuiltRelease built = night.build("r1", TODAY);
    String version = built.targetTerms().keySet().stream().sorted().findFirst().orElseThrow();
    night
        .ledger()
        .recordRelease(
            new ReleaseEntry("u1", "r1", TODAY, TestNight.RECEIVED, Optional.empty(), "c", "i"),
            Map.of(version, "goal=another"));

    assertThatThrownBy(() -> night.build("r2", TODAY))
        .isInstanceOf(PejlException.class)
        .hasMessageStartingWith("Cannot use the register: 1 target(s) changed")
        .hasMessageContaining(version);
  }

  private static List<String> texts(Connection connection, String sql) {
    return Sql.query(connection, row -> row.getString(1), sql);
  }
}
