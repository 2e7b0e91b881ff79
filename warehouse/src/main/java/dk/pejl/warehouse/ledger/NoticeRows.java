package dk.pejl.warehouse.ledger;

import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Table {@code notice}. */
final class NoticeRows {
  private NoticeRows() {}

  /** Whoever is a recipient now is told of what is open now. */
  static void oweOpened(Connection connection, List<String> recipients, Instant now) {
    for (String recipient : recipients) {
      Sql.update(
          connection,
          "insert or ignore into notice"
              + " select kind, subject, opened_at, 'opened', ?, cast(? as timestamp), null"
              + " from incident where closed_at is null",
          recipient,
          UtcTime.of(now));
    }
  }

  /** Whoever shall be told that an incident opened shall be told that it closed. */
  static void oweClosed(Connection connection, Incident incident, Instant now) {
    Sql.update(
        connection,
        "insert or ignore into notice"
            + " select kind, subject, opened_at, 'closed', recipient, cast(? as timestamp), null"
            + " from notice"
            + " where event = 'opened' and kind = ? and subject = ? and opened_at = ?",
        UtcTime.of(now),
        incident.kind().code(),
        incident.subject(),
        UtcTime.of(incident.openedAt()));
  }

  static void accept(Connection connection, Notice notice, Instant now) {
    Sql.update(
        connection,
        "update notice set accepted_at = ?"
            + " where kind = ? and subject = ? and opened_at = ? and event = ? and recipient = ?",
        UtcTime.of(now),
        notice.incident().kind().code(),
        notice.incident().subject(),
        UtcTime.of(notice.incident().openedAt()),
        notice.event().code(),
        notice.recipient());
  }

  static List<Notice> pending(Connection connection) {
    return Sql.query(
        connection,
        row ->
            new Notice(
                IncidentRows.read(row),
                Notice.Event.valueOf(row.getString("event").toUpperCase(Locale.ROOT)),
                row.getString("recipient")),
        "select incident.*, notice.event, notice.recipient"
            + " from notice join incident using (kind, subject, opened_at)"
            + " where notice.accepted_at is null"
            + " order by incident.opened_at, incident.kind, incident.subject");
  }
}
