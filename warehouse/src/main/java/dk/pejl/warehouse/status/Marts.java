package dk.pejl.warehouse.status;

import dk.pejl.warehouse.crosswalk.ScopeValues;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;

/**
 * Fills the marts from {@code dim} and {@code fact}: what dashboards and commands read, wide and in
 * Danish. Each mart's grain stands in {@code marts/<mart>.yaml}.
 */
public final class Marts {
  static final List<String> FILES =
      List.of(
          "words",
          "named_status",
          "target_status",
          "status_count",
          "target_series",
          "duty_calendar",
          "initiative",
          "commitment",
          "document",
          "indicator_series",
          "indicator",
          "municipality_peer",
          "youth_status_step",
          "published_figure");

  private final ScopeValues scopeValues;

  public Marts(ScopeValues scopeValues) {
    this.scopeValues = Objects.requireNonNull(scopeValues, "scopeValues is null");
  }

  /** Fills every mart, which must be empty. */
  public void fill(Connection connection) {
    Sql.execute(
        connection, "create or replace temp table words (key text, value text, title text)");
    scopeValues.forEach(
        (key, value, title) ->
            Sql.update(connection, "insert into words values (?, ?, ?)", key, value, title));
    SqlFile.load("status/macros.sql").run(connection);
    FILES.forEach(file -> SqlFile.load("marts/" + file + ".sql").run(connection));
  }
}
