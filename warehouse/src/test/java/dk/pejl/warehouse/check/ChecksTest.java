package dk.pejl.warehouse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.ResourceFolder;
import dk.pejl.warehouse.database.Changelog;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
  private static final String SCOPE = "'alle', 'alle', 'alle', 'alle', 'alle', 'alle', 'alle'";

  @TempDir private static Path folder;
  private static byte[] emptyFile;
  private Connection published;

  @BeforeEach
  void openFile() throws Exception {
    DuckDb duckDb = new DuckDb(DuckDbSettings.small(folder.resolve("tmp")));
    Path file = folder.resolve("published.duckdb");
    if (emptyFile == null) {
      try (Connection connection = duckDb.create(file)) {
        Changelog.PUBLISHED.create(connection);
      }
      emptyFile = Files.readAllBytes(file);
    }
    Files.write(file, emptyFile);
    published = duckDb.openForWriting(file);
  }

  @AfterEach
  void closeFile() throws SQLException {
    published.close();
  }

  @Test
  void describesEveryCheckFile() {
    Set<String> files =
        ResourceFolder.texts(Checks.class, "checks", ".sql").keySet().stream()
            .map(name -> name.replace(".sql", ""))
            .collect(Collectors.toSet());

    assertThat(Checks.load().all())
        .as("every file in checks/ is listed in Checks")
        .extracting(Check::id)
        .containsExactlyInAnyOrderElementsOf(files);
    assertThat(Checks.load().all())
        .allSatisfy(
            check ->
                assertThat(List.of(check.tests(), check.matters(), check.resolve()))
                    .as("the header of checks/%s.sql", check.id())
                    .allSatisfy(text -> assertThat(text).endsWith(".")));
  }

  @Test
  void refusesACheckWithoutASeverityItKnows() {
    SqlFile file =
        new SqlFile(
            "checks/x.sql",
            "-- title: T\n-- tests: T.\n-- matters: M.\n-- resolve: R.\n-- severity: fatal\nselect");

    assertThatThrownBy(() -> Check.of("x", file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Invalid severity of checks/x.sql: 'fatal', expected stop or warn");
  }

  @Test
  void stopsAnEmptyRelease() {
    assertThat(failed()).contains("no_empty_release");
  }

  @Test
  void findsRepeatedKeys() {
    municipality("183", "municipality");
    municipality("183", "municipality");
    value("x", "computed", "183", "2024", "10", "100", "10", "");
    value("x", "computed", "183", "2024", "11", "100", "11", "");

    assertThat(failed()).contains("dimension_keys_are_unique", "fact_keys_are_unique");
  }

  @Test
  void findsVersionsThatOverlap() {
    Sql.execute(
        published,
        """
        insert into dim.programme values
        ('P', date '2020-01-01', date '2022-01-01', false, 'P', 'EUD', 'GF2', 'x', 'x'),
        ('P', date '2021-01-01', date '9999-12-31', true, 'P', 'EUD', 'GF2', 'x', 'x')
        """);

    assertThat(failed()).contains("dimension_keys_are_unique");
  }

  @Test
  void findsPlacesPeriodsAndIndicatorsThatAreNowhere() {
    value("x", "computed", "999", "2024", "10", "100", "10", "");

    assertThat(failed()).contains("places_resolve", "periods_resolve", "references_resolve");
  }

  @Test
  void warnsOfFiguresThatHaveNoPeriodAndDoesNotStop() {
    Sql.execute(
        published,
        "insert into fact.school_statistic by name"
            + " select 'C' as cube, 'alle' as area_code, '' as levels, 'M' as measure,"
            + " 'number' as unit, 'ukendt' as school_year, 'ukendt' as period_id, 1 as value");

    assertThat(failed()).contains("unknown_periods").doesNotContain("periods_resolve");
  }

  @Test
  void findsValuesThatLackTheirReasonAndHiddenOnesThatAreThere() {
    value("x", "computed", "183", "2024", "null", "null", "null", "");
    assertThat(failed()).contains("missing_values_are_empty");

    Sql.execute(published, "delete from fact.indicator_value");
    value("x", "computed", "183", "2024", "30", "null", "null", "suppressed");
    assertThat(failed()).contains("missing_values_are_empty");

    Sql.execute(published, "delete from fact.indicator_value");
    value("x", "computed", "183", "2024", "null", "100", "null", "suppressed");
    assertThat(failed()).doesNotContain("missing_values_are_empty");
  }

  @Test
  void findsSmallCountsOfPersons() {
    indicator("x", "persons");
    value("x", "computed", "183", "2024", "97", "100", "97", "");
    assertThat(failed()).contains("no_small_counts");

    Sql.execute(published, "delete from fact.indicator_value");
    value("x", "official", "183", "2024", "97", "100", "97", "");
    assertThat(failed()).doesNotContain("no_small_counts");
  }

  @Test
  void findsTotalsThatDoNotAddUp() {
    municipality("alle", "country");
    municipality("183", "municipality");
    status("183", "total", 10);
    status("183", "completed", 9);

    assertThat(failed()).contains("education_status_adds_up");
  }

  @Test
  void findsRecordsThatNobodyAccountsFor() {
    Sql.execute(
        published,
        """
        insert into ops.delivery values
        ('x', 'x', date '2026-01-01', 'a', 'x.csv', 'snapshot', '', now()::timestamp, true,
            false, 'usable', 10, 8, 1, 1)
        """);

    assertThat(failed()).contains("records_are_accounted_for");
  }

  @Test
  void warnsOfADeliveryThatShrankOrIsMostlyHeld() {
    delivery("older", "2026-10-01", false, 40, 40);
    delivery("before", "2026-10-20", false, 100, 100);
    delivery("newest", "2026-11-20", true, 52, 50);
    assertThat(failed()).doesNotContain("deliveries_are_whole");

    Sql.execute(
        published,
        "update ops.delivery set records_accepted = 49, records_held = 1, records_read = 50 where is_current");
    assertThat(failed()).contains("deliveries_are_whole");

    Sql.execute(published, "delete from ops.delivery where not is_current");
    assertThat(failed()).doesNotContain("deliveries_are_whole");
    Sql.execute(published, "update ops.delivery set records_accepted = 44, records_held = 6");
    assertThat(failed()).contains("deliveries_are_whole");
  }

  private void delivery(String name, String knownOn, boolean isCurrent, int records, int accepted) {
    Sql.update(
        published,
        """
        insert into ops.delivery values
        ('plan', 'x', cast(? as date), ?, 'x.csv', 'snapshot', '', now()::timestamp, ?,
            false, 'usable', ?, ?, ?, 0)
        """,
        knownOn,
        name,
        isCurrent,
        records,
        accepted,
        records - accepted);
  }

  @Test
  void findsFloatingPointColumns() {
    Sql.execute(published, "create table fact.rate (value double)");

    assertThat(failed()).contains("no_floating_point");
  }

  @Test
  void warnsOfATableThatShrank() {
    municipality("183", "municipality");

    CheckResult result =
        Checks.load().run(published, Map.of("dim.municipality", 105L)).stream()
            .filter(one -> one.check().id().equals("rows_since_last_release"))
            .findFirst()
            .orElseThrow();

    assertThat(result.passed()).isFalse();
    assertThat(result.stops()).isFalse();
    assertThat(result.example()).contains("table_name=dim.municipality", "rows_served=105");
  }

  private List<String> failed() {
    return Checks.load().run(published, Map.of()).stream()
        .filter(result -> !result.passed())
        .map(result -> result.check().id())
        .toList();
  }

  private void municipality(String code, String level) {
    Sql.update(
        published,
        "insert into dim.municipality values (?, ?, ?, 'alle', 'alle', 'alle', ?)",
        code,
        code,
        level,
        code);
  }

  private void indicator(String id, String disclosure) {
    Sql.update(
        published,
        """
        insert into dim.indicator by name
        select
            ? as indicator_id, 'target' as kind, 'X' as title, 'percent' as unit,
            'procent' as unit_title, 1 as decimals, 'up' as better, 'rate_of_sums' as rollup,
            'year' as judged_by, 0 as maturity_months, 0 as maturity_days, 'both' as route,
            ? as disclosure
        """,
        id,
        disclosure);
  }

  private void value(
      String id,
      String route,
      String municipality,
      String period,
      String numerator,
      String denominator,
      String value,
      String missing) {
    Sql.execute(
        published,
        "insert into fact.indicator_value values ('%s', '%s', '%s', %s, 'alle', '%s', %s, %s, %s,"
                .formatted(id, route, municipality, SCOPE, period, numerator, denominator, value)
            + " '%s', false, null)".formatted(missing));
  }

  private void status(String area, String status, int persons) {
    Sql.update(
        published,
        "insert into fact.education_status values (?, 'alle', 2024, '2024/25', ?, ?)",
        area,
        status,
        persons);
  }
}
