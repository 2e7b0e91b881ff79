package dk.pejl.warehouse.status;

import dk.pejl.console.DanishFormat;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/** What people read about one target; texts are Danish and empty where there is nothing to say. */
record StatusLine(
    String documentId,
    String documentTitle,
    String targetId,
    String title,
    String status,
    int statusOrder,
    String reason,
    String value,
    String period,
    String baseline,
    String goal,
    String deadline) {
  StatusLine {
    Objects.requireNonNull(documentId, "documentId is null");
    Objects.requireNonNull(targetId, "targetId is null");
    Objects.requireNonNull(status, "status is null");
  }

  /** Reads the current row of {@code queries/status_report.sql}. */
  static StatusLine read(ResultSet row) throws SQLException {
    Date deadline = row.getDate("deadline");
    return new StatusLine(
        row.getString("document_id"),
        row.getString("document_title"),
        row.getString("target_id"),
        row.getString("target_title"),
        row.getString("status_text"),
        row.getInt("status_order"),
        row.getString("reason_text"),
        row.getString("value_text"),
        Objects.requireNonNullElse(row.getString("period_title"), ""),
        row.getString("baseline_text"),
        row.getString("goal_text"),
        deadline == null ? "" : DanishFormat.date(deadline.toLocalDate()));
  }

  /** The status, with its reason where there is one: {@code Kan ikke vurderes: ingen data}. */
  String statusWithReason() {
    return reason.isEmpty() ? status : status + ": " + reason;
  }
}
