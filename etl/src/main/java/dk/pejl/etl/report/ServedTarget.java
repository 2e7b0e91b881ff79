package dk.pejl.etl.report;

import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.Sql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** A target as the release that is served judges it. */
record ServedTarget(
    LocalDate asOf,
    String documentId,
    String documentTitle,
    String targetId,
    String title,
    String status,
    String statusText) {
  private static final String QUERY =
      "select as_of, document_id, document_short_title, target_id, target_title, status, status_text"
          + " from mart.target_status where is_headline order by document_order, target_order";

  /** All targets of {@code published}, in the order of documents; none when there is no file. */
  static List<ServedTarget> all(DuckDb duckDb, Path published) {
    if (!Files.exists(published)) {
      return List.of();
    }
    try (Connection connection = duckDb.openForReading(published)) {
      return Sql.query(
          connection,
          row ->
              new ServedTarget(
                  row.getObject("as_of", LocalDate.class),
                  row.getString("document_id"),
                  row.getString("document_short_title"),
                  row.getString("target_id"),
                  row.getString("target_title"),
                  row.getString("status"),
                  row.getString("status_text")),
          QUERY);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close the served file: " + e.getMessage(), e);
    }
  }
}
