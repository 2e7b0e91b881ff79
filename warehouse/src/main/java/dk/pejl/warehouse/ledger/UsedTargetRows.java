package dk.pejl.warehouse.ledger;

import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.util.Map;
import java.util.TreeMap;

/** Table {@code used_target}. */
final class UsedTargetRows {
  private UsedTargetRows() {}

  /** Notes the terms that a release used, where they are new or were corrected. */
  static void put(Connection connection, String releaseId, Map<String, String> terms) {
    Map<String, String> known = all(connection);
    terms.forEach(
        (version, text) -> {
          if (!text.equals(known.get(version))) {
            Sql.update(
                connection,
                "insert or replace into used_target values (?, ?, ?)",
                version,
                text,
                releaseId);
          }
        });
  }

  static Map<String, String> all(Connection connection) {
    Map<String, String> terms = new TreeMap<>();
    Sql.query(
            connection,
            row -> Map.entry(row.getString("version_name"), row.getString("terms")),
            "from used_target")
        .forEach(entry -> terms.put(entry.getKey(), entry.getValue()));
    return terms;
  }
}
