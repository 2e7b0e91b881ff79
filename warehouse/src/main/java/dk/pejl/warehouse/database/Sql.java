package dk.pejl.warehouse.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Runs SQL on one connection. A fault carries the whole message of DuckDB, whose first line often
 * says less than the second.
 */
public final class Sql {
  private static final int CELLS_AT_ONCE = 1000;

  private Sql() {}

  /** Turns the current row of a result into a value. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Runs one or more statements without parameters. */
  public static void execute(Connection connection, String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw fault(sql, e);
    }
  }

  /** Runs one statement with parameters and returns the number of rows that it changed. */
  public static long update(Connection connection, String sql, Object... parameters) {
    try (PreparedStatement statement = prepare(connection, sql, parameters)) {
      return statement.executeLargeUpdate();
    } catch (SQLException e) {
      throw fault(sql, e);
    }
  }

  /**
   * Inserts {@code rows}, many at once: each statement takes a quarter of a megabyte until its
   * transaction ends.
   *
   * @param into what stands before the values, as {@code insert into one (a, b)}
   */
  public static void insert(Connection connection, String into, List<List<Object>> rows) {
    for (int from = 0; from < rows.size(); ) {
      int width = rows.get(from).size();
      int to = Math.min(rows.size(), from + Math.max(1, CELLS_AT_ONCE / width));
      List<List<Object>> some = rows.subList(from, to);
      String row = "(" + String.join(", ", Collections.nCopies(width, "?")) + ")";
      String values = String.join(", ", Collections.nCopies(some.size(), row));
      update(connection, into + " values " + values, some.stream().flatMap(List::stream).toArray());
      from = to;
    }
  }

  /** Reads all rows; for small results. */
  public static <T> List<T> query(
      Connection connection, RowReader<T> reader, String sql, Object... parameters) {
    try (PreparedStatement statement = prepare(connection, sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<T> values = new ArrayList<>();
      while (rows.next()) {
        values.add(reader.read(rows));
      }
      return values;
    } catch (SQLException e) {
      throw fault(sql, e);
    }
  }

  /** Reads the one number that the query gives. */
  public static long queryLong(Connection connection, String sql, Object... parameters) {
    return one(query(connection, row -> row.getLong(1), sql, parameters), sql);
  }

  /** Reads the one text that the query gives. */
  public static String queryText(Connection connection, String sql, Object... parameters) {
    return one(query(connection, row -> row.getString(1), sql, parameters), sql);
  }

  /** Sets a variable that a SQL file reads by {@code getvariable}. */
  public static void setVariable(Connection connection, String name, String value) {
    execute(connection, "set variable " + name + " = " + quoted(value));
  }

  /** Sets a variable that holds a list of texts. */
  public static void setVariable(Connection connection, String name, List<String> values) {
    String list = values.stream().map(Sql::quoted).collect(Collectors.joining(", "));
    execute(connection, "set variable " + name + " = [" + list + "]");
  }

  /** Sets a variable that holds texts by name. */
  public static void setVariable(Connection connection, String name, Map<String, String> values) {
    String names = values.keySet().stream().map(Sql::quoted).collect(Collectors.joining(", "));
    String texts = values.values().stream().map(Sql::quoted).collect(Collectors.joining(", "));
    execute(
        connection,
        "set variable %s = map([%s]::text[], [%s]::text[])".formatted(name, names, texts));
  }

  /** Opens another file beside the current one, for reading, under the name {@code alias}. */
  public static void attach(Connection connection, Path file, String alias) {
    execute(connection, "attach " + quoted(file.toString()) + " as " + alias + " (read_only)");
  }

  /** Writes the rows of {@code query} to a new Parquet file. */
  public static void copy(Connection connection, String query, Path file) {
    execute(
        connection,
        "copy ("
            + query
            + "\n) to "
            + quoted(file.toString())
            + " (format parquet, compression zstd)");
  }

  /** {@code value} as an SQL text literal. */
  static String quoted(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /** Runs {@code work} in one transaction: all of it stays, or nothing. */
  public static void inTransaction(Connection connection, Runnable work) {
    execute(connection, "begin transaction");
    try {
      work.run();
      execute(connection, "commit");
    } catch (RuntimeException e) {
      rollback(connection, e);
      throw e;
    }
  }

  private static void rollback(Connection connection, RuntimeException why) {
    try {
      execute(connection, "rollback");
    } catch (RuntimeException e) {
      why.addSuppressed(e);
    }
  }

  private static <T> T one(List<T> values, String sql) {
    if (values.size() != 1) {
      throw new IllegalStateException(
          "Cannot read one value: " + values.size() + " rows from " + sql);
    }
    return values.get(0);
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  private static IllegalStateException fault(String sql, SQLException e) {
    return new IllegalStateException("Cannot run SQL: " + e.getMessage() + "\n" + sql.strip(), e);
  }
}
