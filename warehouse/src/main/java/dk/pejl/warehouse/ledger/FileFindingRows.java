package dk.pejl.warehouse.ledger;

import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.util.List;

/** Table {@code file_finding}. */
final class FileFindingRows {
  private FileFindingRows() {}

  static void add(Connection connection, List<FileFinding> findings) {
    Sql.insert(
        connection,
        "insert or ignore into file_finding",
        findings.stream().map(FileFindingRows::row).toList());
  }

  private static List<Object> row(FileFinding finding) {
    return List.of(
        finding.sha256(),
        finding.fileName(),
        finding.rule(),
        finding.severity(),
        finding.text(),
        UtcTime.of(finding.seenAt()));
  }

  static List<FileFinding> all(Connection connection) {
    return Sql.query(
        connection,
        row ->
            new FileFinding(
                row.getString("sha256"),
                row.getString("file_name"),
                row.getString("rule"),
                row.getString("severity"),
                row.getString("text"),
                UtcTime.read(row, "seen_at")),
        "from file_finding order by seen_at, file_name, sha256, rule");
  }
}
