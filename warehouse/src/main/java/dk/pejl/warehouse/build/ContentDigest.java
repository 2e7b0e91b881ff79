package dk.pejl.warehouse.build;

import dk.pejl.warehouse.database.Sql;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the schemas dim, fact and mart of a file hold: equal contents have equal digests, whatever
 * the order of rows. {@code ops} and views stand outside. Taking it reads every value of the file.
 */
public record ContentDigest(List<TableDigest> tables) {
  private static final String TABLES =
      """
      select schema_name || '.' || table_name
      from duckdb_tables()
      where database_name = current_database()
          and schema_name in ('dim', 'fact', 'mart')
      order by all
      """;

  public ContentDigest {
    tables = List.copyOf(Objects.requireNonNull(tables, "tables is null"));
  }

  /** Takes the digest of the file that {@code connection} has open. */
  public static ContentDigest of(Connection connection) {
    return new ContentDigest(
        tables(connection).stream().map(table -> digest(connection, table)).toList());
  }

  /** The rows of each table; quicker than a digest. */
  public static Map<String, Long> rows(Connection connection) {
    Map<String, Long> rows = new LinkedHashMap<>();
    tables(connection)
        .forEach(
            table -> rows.put(table, Sql.queryLong(connection, "select count(*) from " + table)));
    return rows;
  }

  private static List<String> tables(Connection connection) {
    return Sql.query(connection, row -> row.getString(1), TABLES);
  }

  private static TableDigest digest(Connection connection, String table) {
    String sql =
        "select count(*), coalesce(sum(hash(content)::hugeint), 0)::decimal(38, 0) from "
            + table
            + " as content";
    return Sql.query(
            connection,
            row -> new TableDigest(table, row.getLong(1), integer(row.getBigDecimal(2))),
            sql)
        .get(0);
  }

  private static BigInteger integer(BigDecimal sum) {
    return sum.toBigIntegerExact();
  }

  /** The digest of all tables together, 32 hexadecimal digits. */
  public String value() {
    Fingerprint fingerprint = Fingerprint.begin();
    tables.forEach(
        table -> fingerprint.with(table.table(), table.rows()).with("hashes", table.hashes()));
    return fingerprint.end();
  }

  /** The rows of each table. */
  public Map<String, Long> rows() {
    Map<String, Long> rows = new LinkedHashMap<>();
    tables.forEach(table -> rows.put(table.table(), table.rows()));
    return rows;
  }
}
