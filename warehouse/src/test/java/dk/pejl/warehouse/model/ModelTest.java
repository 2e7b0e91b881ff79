package dk.pejl.warehouse.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.warehouse.build.IndicatorRollup;
import dk.pejl.warehouse.crosswalk.Crosswalks;
import dk.pejl.warehouse.database.Changelog;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import dk.pejl.warehouse.indicator.Indicator;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.warehouse.status.Marts;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs indicators and marts on the examples of {@link ModelCase} and compares what they give. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelTest {
  private static final String CSV =
      "read_csv('%s', all_varchar = true, header = true, allow_quoted_nulls = false)";

  private Connection connection;
  private Path folder;

  @BeforeAll
  void createSchema(@TempDir Path temporary) {
    folder = temporary;
    connection = new DuckDb(DuckDbSettings.small(folder)).openInMemory();
    Changelog.PUBLISHED.create(connection);
    coreTables();
    tables().forEach(ModelTest.this::loosen);
    Sql.execute(connection, "set variable as_of = date '2025-03-01'");
  }

  /** Examples give the columns that matter, so columns may be empty. */
  private void loosen(String table) {
    Sql.execute(connection, "create or replace table " + table + " as from " + table + " limit 0");
  }

  /** The tables of core that are not published. */
  private void coreTables() {
    try (Connection core = new DuckDb(DuckDbSettings.small(folder)).openInMemory()) {
      Changelog.CORE.create(core);
      List<String> known = tables();
      Sql.query(
              core,
              row -> row.getString(1),
              "select sql from duckdb_tables() where schema_name in ('dim', 'fact')")
          .stream()
          .filter(
              sql ->
                  known.stream().noneMatch(table -> sql.startsWith("CREATE TABLE " + table + "(")))
          .forEach(sql -> Sql.execute(connection, sql));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> tables() {
    return Sql.query(
        connection,
        row -> row.getString(1),
        "select schema_name || '.' || table_name from duckdb_tables()"
            + " where schema_name in ('dim', 'fact', 'mart')");
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

  static List<ModelCase> cases() {
    return ModelCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void gives(ModelCase example) {
    example.inputs().forEach(this::load);
    Sql.execute(connection, "create temp table result as " + result(example.model()));
    assertThat(rows("result", example)).containsExactlyInAnyOrderElementsOf(expected(example));
  }

  private void load(Path input) {
    Sql.execute(
        connection,
        "insert into " + ModelCase.table(input) + " by name from " + CSV.formatted(input));
  }

  private String result(String model) {
    Indicator indicator = IndicatorCatalogue.load().find(model).orElse(null);
    if (ModelTest.class.getResource("/indicators/" + model + ".cells.sql") != null) {
      return rollUp(indicator);
    }
    if (indicator != null) {
      calendar();
      IndicatorRollup.prepare(connection, indicator);
      return SqlFile.load("indicators/" + model + ".sql").text();
    }
    new Marts(Crosswalks.load().scopeValues()).fill(connection);
    return "from mart." + model;
  }

  private String rollUp(Indicator indicator) {
    calendar();
    IndicatorRollup.prepare(connection, indicator);
    IndicatorRollup.run(connection, indicator);
    return "from rolled_value";
  }

  /** That of core, unless the example has one. */
  private void calendar() {
    if (isEmpty("dim.date")) {
      SqlFile.load("core/date.sql").run(connection);
    }
    if (isEmpty("dim.period")) {
      SqlFile.load("core/period.sql").run(connection);
    }
  }

  private boolean isEmpty(String table) {
    return Sql.queryLong(connection, "select count(*) from " + table) == 0;
  }

  /** The expected rows, read as the types of the result. */
  private List<String> expected(ModelCase example) {
    Sql.execute(connection, "create temp table expected as from result limit 0");
    Sql.execute(
        connection, "insert into expected by name from " + CSV.formatted(example.expected()));
    return rows("expected", example);
  }

  private List<String> rows(String table, ModelCase example) {
    List<String> columns =
        Sql.query(
            connection,
            row -> row.getString(1),
            "select column_name from (describe from " + CSV.formatted(example.expected()) + ")");
    return Sql.query(
        connection,
        row -> row.getString(1),
        "select {" + fields(columns) + "}::text from " + table);
  }

  private static String fields(List<String> columns) {
    return String.join(", ", columns.stream().map(column -> column + ": " + column).toList());
  }
}
