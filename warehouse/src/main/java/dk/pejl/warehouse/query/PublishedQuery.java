package dk.pejl.warehouse.query;

import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.database.DuckDb;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * Runs SQL on the release that is served: read-only, without access to any other file or address,
 * and with settings that the SQL cannot change.
 */
public final class PublishedQuery {
  /** What is quoted by one sign, two signs or dollars, in the first group; else a comment. */
  private static final Pattern QUOTED_OR_COMMENT =
      Pattern.compile("('[^']*+'|\"[^\"]*+\"|(\\$\\w*\\$)(?s:.*?)\\2)|--[^\n]*+|/\\*(?s:.*?)\\*/");

  private final PejlHome home;
  private final DuckDb duckDb;

  public PublishedQuery(PejlHome home, DuckDb duckDb) {
    this.home = home;
    this.duckDb = duckDb;
  }

  /** Takes the rows of a result. */
  @FunctionalInterface
  interface Reader<T> {
    T read(ResultSet rows) throws SQLException;
  }

  /** Runs {@code sql} and lets {@code reader} take its rows; wrong SQL is the user's input. */
  <T> T run(String sql, Reader<T> reader) {
    if (!Files.exists(home.publishedDatabase())) {
      throw PejlException.wrongInput(
          "Intet er udgivet endnu i " + home.path() + ": kør ./pejl load");
    }
    if (isSeveral(sql)) {
      throw PejlException.wrongInput("SQL'en er flere forespørgsler: kør én ad gangen");
    }
    try (Connection connection = duckDb.openLocked(home.publishedDatabase());
        Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        throw PejlException.wrongInput("SQL'en giver ingen rækker: kun forespørgsler kan køres");
      }
      try (ResultSet rows = statement.getResultSet()) {
        return reader.read(rows);
      }
    } catch (SQLException e) {
      throw PejlException.wrongInput("SQL'en kan ikke køres: " + fault(e), e);
    }
  }

  /** Whether anything but blanks and comments follows a semicolon that is not quoted. */
  private static boolean isSeveral(String sql) {
    String bare =
        QUOTED_OR_COMMENT.matcher(sql).replaceAll(found -> found.group(1) == null ? " " : "quoted");
    return bare.matches("(?s).*;.*[^;\\s].*");
  }

  /** DuckDB's own words, without those of the driver that come before them. */
  private static String fault(SQLException e) {
    return e.getMessage().replaceFirst("(?s)^.* closed pending query result\nError: ", "");
  }
}
