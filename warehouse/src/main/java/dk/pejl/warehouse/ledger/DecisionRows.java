package dk.pejl.warehouse.ledger;

import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.util.List;

/** Table {@code decision}. */
final class DecisionRows {
  private DecisionRows() {}

  static void add(Connection connection, Decision decision) {
    Sql.update(
        connection,
        "insert into decision (decided_at, kind, subject, reason, decided_by)"
            + " values (?, ?, ?, ?, ?)",
        UtcTime.of(decision.decidedAt()),
        decision.kind(),
        decision.subject(),
        decision.reason(),
        decision.decidedBy());
  }

  static List<Decision> all(Connection connection) {
    return Sql.query(
        connection,
        row ->
            new Decision(
                UtcTime.read(row, "decided_at"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("reason"),
                row.getString("decided_by")),
        "from decision order by decided_at, kind, subject");
  }
}
