package dk.pejl.warehouse.ledger;

import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Table {@code incident}. */
final class IncidentRows {
  private IncidentRows() {}

  static void add(Connection connection, Incident incident) {
    Sql.update(
        connection,
        "insert into incident values (?, ?, ?, null, ?, ?)",
        incident.kind().code(),
        incident.subject(),
        UtcTime.of(incident.openedAt()),
        incident.text(),
        incident.link());
  }

  static void close(Connection connection, Incident incident, Instant at) {
    Sql.update(
        connection,
        "update incident set closed_at = ? where kind = ? and subject = ? and opened_at = ?",
        UtcTime.of(at),
        incident.kind().code(),
        incident.subject(),
        UtcTime.of(incident.openedAt()));
  }

  static List<Incident> open(Connection connection) {
    return Sql.query(
        connection,
        IncidentRows::read,
        "from incident where closed_at is null order by opened_at, kind, subject");
  }

  static Incident read(ResultSet row) throws SQLException {
    return new Incident(
        IncidentKind.of(row.getString("kind")),
        row.getString("subject"),
        UtcTime.read(row, "opened_at"),
        Optional.ofNullable(row.getObject("closed_at", LocalDateTime.class))
            .map(time -> time.toInstant(ZoneOffset.UTC)),
        row.getString("text"),
        row.getString("link"));
  }
}
