package dk.pejl.warehouse.build;

import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import dk.pejl.warehouse.indicator.Indicator;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;

/**
 * Makes the computed values of an indicator from its cells, for all its scopes and periods. A cell
 * has the scope columns of {@code fact.indicator_value} ({@code institution_code} is the
 * department; campus, branch school, education and entry may be null, then department and programme
 * tell them), {@code on_date}, {@code numerator} (null for what was not delivered) and {@code
 * denominator} (null for a count); it may have {@code is_of_stage}, to count in scopes that keep
 * the stage alone (true) or in the others alone (false). Cells add up.
 */
public final class IndicatorRollup {
  private IndicatorRollup() {}

  /**
   * Lets this connection run the SQL of {@code indicator}, which reads its parameters and, if there
   * is {@code indicators/<id>.members.sql}, who is counted in its values from the temporary table
   * {@code member}.
   */
  public static void prepare(Connection connection, Indicator indicator) {
    SqlFile.load("rollup/functions.sql").run(connection);
    Sql.setVariable(connection, "parameters", indicator.parameters());
    Sql.setVariable(connection, "indicator_id", indicator.id());
    members(indicator).ifPresent(sql -> IndicatorRollup.members(connection, sql));
  }

  /** The query that gives who is counted in the values of {@code indicator}. */
  static Optional<SqlFile> members(Indicator indicator) {
    return SqlFile.find("indicators/" + indicator.id() + ".members.sql");
  }

  private static void members(Connection connection, SqlFile members) {
    try {
      Sql.execute(connection, "create or replace temp table member as\n" + members.query());
    } catch (IllegalStateException e) {
      throw new IllegalStateException("Cannot run " + members.name() + ": " + e.getMessage(), e);
    }
  }

  /**
   * Makes the temporary table {@code rolled_value} of what {@code indicators/<id>.cells.sql} gives
   * on this connection, which is prepared for it; false if there is no such file.
   */
  public static boolean run(Connection connection, Indicator indicator) {
    Optional<SqlFile> cells = SqlFile.find("indicators/" + indicator.id() + ".cells.sql");
    cells.ifPresent(sql -> run(connection, indicator, sql));
    return cells.isPresent();
  }

  private static void run(Connection connection, Indicator indicator, SqlFile cells) {
    if (indicator.scopes().isEmpty()) {
      throw new IllegalStateException(
          "Cannot roll up " + cells.name() + ": the indicator has no scopes");
    }
    try {
      Sql.execute(connection, "create or replace temp table cell as\n" + cells.query());
      Sql.execute(connection, "alter table cell add column if not exists is_of_stage boolean");
      Sql.execute(connection, "alter table cell add column if not exists unit ubigint");
      variables(connection, indicator);
      SqlFile.load("rollup/profile.sql").run(connection);
      SqlFile.load("rollup/contribution.sql").run(connection);
      SqlFile.load("rollup/rollup.sql").run(connection);
    } catch (IllegalStateException e) {
      throw new IllegalStateException("Cannot run " + cells.name() + ": " + e.getMessage(), e);
    }
  }

  /** Makes the temporary table {@code official_value} of what core has of the indicator. */
  static void official(Connection connection, Indicator indicator) {
    variables(connection, indicator);
    SqlFile.load("rollup/official.sql").run(connection);
  }

  private static void variables(Connection connection, Indicator indicator) {
    List<String> scopes =
        indicator.scopes().stream().map(scope -> String.join(";", scope)).toList();
    Sql.setVariable(connection, "indicator_id", indicator.id());
    Sql.setVariable(connection, "unit", indicator.unit().code());
    Sql.setVariable(connection, "rollup", indicator.rollup().code());
    Sql.setVariable(connection, "scopes", scopes);
    Sql.setVariable(connection, "periods", indicator.periods());
    Sql.setVariable(connection, "periods_below_school", indicator.periodsBelowSchool());
    Sql.setVariable(connection, "below_school", List.copyOf(Indicator.BELOW_SCHOOL));
    Sql.setVariable(connection, "months", String.valueOf(indicator.maturity().months()));
  }
}
