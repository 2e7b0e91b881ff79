package dk.pejl.warehouse.build;

import dk.pejl.warehouse.database.DuckDb;
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
import java.util.function.Supplier;

/**
 * Computes the values of all indicators from core. An indicator whose parts add up has {@code
 * indicators/<id>.cells.sql}, one query that gives its cells, and {@link IndicatorRollup} makes its
 * values of them; what official tables say of any indicator is in core's {@code
 * fact.official_value}. One that does not add up, or is read from a table of its own, has {@code
 * indicators/<id>.sql}: one query over core's {@code dim} and {@code fact} whose columns are those
 * of {@code fact.indicator_value}, by name: every one of them, with the indicator's own id, each
 * scope column filled ({@code alle} for all) and each key once; it may count the rows of {@code
 * indicators/<id>.members.sql}, who is counted in each value, which suppression must know where
 * numbers are small. All know neither today's date nor suppression. An indicator without a file has
 * no values.
 */
final class IndicatorValueStep {
  private static final String FILE = "unsuppressed.duckdb";

  private final BuildSteps steps;
  private final DuckDb duckDb;
  private final IndicatorCatalogue indicators;

  IndicatorValueStep(BuildSteps steps, DuckDb duckDb, IndicatorCatalogue indicators) {
    this.steps = steps;
    this.duckDb = duckDb;
    this.indicators = indicators;
  }

  String fingerprint(String core) {
    return Fingerprint.begin().with("core", core).end();
  }

  /** The file, made from {@code core} if it is not there. */
  Path make(String fingerprint, Supplier<Path> core) {
    return steps
        .make(
            StepKind.INDICATOR_VALUES,
            fingerprint,
            List.of(core),
            (folder, files) -> compute(files.get(0), folder.resolve(FILE)))
        .folder()
        .resolve(FILE);
  }

  private Map<String, Object> compute(Path core, Path file) {
    Map<String, Long> rows = new LinkedHashMap<>();
    try (Connection connection = duckDb.create(file)) {
      Sql.execute(connection, "create schema fact");
      SqlFile.load("changelog/fact/indicator_value.sql").run(connection);
      Sql.attach(connection, core, "core");
      Sql.execute(connection, "use core");
      SqlFile.load("suppression/relation_tables.sql").run(connection);
      for (Indicator indicator : indicators.all()) {
        rows.put(indicator.id(), insert(connection, indicator));
      }
      SqlFile.load("suppression/relations.sql").run(connection);
      Sql.execute(connection, "checkpoint unsuppressed");
      return Map.of("rows", rows);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close " + file + ": " + e.getMessage(), e);
    }
  }

  private static long insert(Connection connection, Indicator indicator) {
    IndicatorRollup.prepare(connection, indicator);
    if (IndicatorRollup.run(connection, indicator)) {
      Sql.execute(
          connection, "insert into unsuppressed.fact.indicator_value by name from rolled_value");
      if (indicator.countsPersons()) {
        SqlFile.load("suppression/membership.sql").run(connection);
      }
    }
    IndicatorRollup.official(connection, indicator);
    Sql.execute(
        connection, "insert into unsuppressed.fact.indicator_value by name from official_value");
    SqlFile.find("indicators/" + indicator.id() + ".sql").ifPresent(sql -> insert(connection, sql));
    if (IndicatorRollup.members(indicator).isPresent()) {
      SqlFile.load("suppression/members.sql").run(connection);
    }
    return Sql.queryLong(
        connection,
        "select count(*) from unsuppressed.fact.indicator_value where indicator_id = ?",
        indicator.id());
  }

  private static void insert(Connection connection, SqlFile sql) {
    try {
      Sql.update(
          connection, "insert into unsuppressed.fact.indicator_value by name\n" + sql.query());
    } catch (IllegalStateException e) {
      throw new IllegalStateException("Cannot run " + sql.name() + ": " + e.getMessage(), e);
    }
  }
}
