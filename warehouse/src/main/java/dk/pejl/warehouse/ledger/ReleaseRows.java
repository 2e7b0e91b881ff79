package dk.pejl.warehouse.ledger;

import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Table {@code release}. */
final class ReleaseRows {
  private ReleaseRows() {}

  static void add(Connection connection, ReleaseEntry release) {
    Sql.update(
        connection,
        "insert or ignore into release values (?, ?, ?, ?, ?, ?, ?)",
        release.releaseId(),
        release.runId(),
        release.asOf(),
        UtcTime.of(release.publishedAt()),
        release.newestKnownOn().orElse(null),
        release.contentDigest(),
        release.inputsDigest());
  }

  static List<ReleaseEntry> all(Connection connection) {
    return Sql.query(
        connection, ReleaseRows::read, "from release order by published_at, release_id");
  }

  private static ReleaseEntry read(ResultSet row) throws SQLException {
    return new ReleaseEntry(
        row.getString("release_id"),
        row.getString("run_id"),
        row.getObject("as_of", LocalDate.class),
        UtcTime.read(row, "published_at"),
        Optional.ofNullable(row.getObject("newest_known_on", LocalDate.class)),
        row.getString("content_digest"),
        row.getString("inputs_digest"));
  }
}
