package dk.pejl.warehouse.status;

import dk.pejl.console.DanishFormat;
import dk.pejl.console.PejlException;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The status of the targets in one published file, of all documents or of one. */
final class PublishedStatus {
  private static final Set<String> COUNTS = Set.of("numerator", "denominator");

  private final Connection connection;
  private final Optional<String> document;

  /** An unknown document is the user's fault. */
  static PublishedStatus of(Connection connection, Optional<String> document) {
    List<String> known =
        Sql.query(
            connection,
            row -> row.getString(1),
            "select document_id from dim.document order by sort_order");
    document
        .filter(id -> !known.contains(id))
        .ifPresent(
            id -> {
              throw PejlException.wrongInput(
                  "Ukendt dokument: '" + id + "', kendte er " + String.join(", ", known));
            });
    return new PublishedStatus(connection, document);
  }

  private PublishedStatus(Connection connection, Optional<String> document) {
    this.connection = Objects.requireNonNull(connection, "connection is null");
    this.document = document;
  }

  /** The report for people. */
  StatusReport report() {
    return new StatusReport(heading(), query("queries/status_report.sql", StatusLine::read));
  }

  /** One object for each target: codes, numbers with the indicator's decimals, ISO dates. */
  List<Map<String, Object>> objects() {
    return query("queries/status.sql", PublishedStatus::object);
  }

  private String heading() {
    return Sql.query(
            connection,
            row ->
                "Status pr. " + date(row.getDate(1)) + ", nyeste data fra " + date(row.getDate(2)),
            "select as_of, newest_known_on from mart.release")
        .stream()
        .findFirst()
        .orElse("Status");
  }

  private static String date(Date date) {
    return date == null ? "ingen dag endnu" : DanishFormat.date(date.toLocalDate());
  }

  private <T> List<T> query(String file, Sql.RowReader<T> reader) {
    return Sql.query(connection, reader, SqlFile.load(file).text(), document.orElse(null));
  }

  private static Map<String, Object> object(ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    int decimals = row.getInt("decimals");
    Map<String, Object> object = new LinkedHashMap<>();
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      String name = columns.getColumnLabel(column);
      object.put(name, json(row.getObject(column), COUNTS.contains(name) ? 0 : decimals));
    }
    return object;
  }

  private static Object json(Object cell, int decimals) {
    if (cell instanceof BigDecimal number) {
      int scale = Math.max(decimals, number.stripTrailingZeros().scale());
      return number.setScale(scale, RoundingMode.UNNECESSARY);
    }
    return cell instanceof Integer || cell instanceof Boolean || cell == null
        ? cell
        : cell.toString();
  }
}
