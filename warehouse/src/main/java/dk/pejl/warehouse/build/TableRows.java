package dk.pejl.warehouse.build;

import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Rows that Java makes for a table. Cells are texts, numbers, dates, booleans or null; an empty
 * text in a column that may be empty is given as null by {@link #orNull}.
 */
record TableRows(String table, List<String> columns, List<List<Object>> rows) {
  TableRows {
    columns = List.copyOf(columns);
    rows = Collections.unmodifiableList(new ArrayList<>(rows));
    for (List<Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "Invalid row for " + table + ": " + row.size() + " cells, expected " + columns.size());
      }
    }
  }

  /** What the rows hold, for a fingerprint. */
  String fingerprint() {
    Fingerprint fingerprint = Fingerprint.begin().with("columns", columns);
    rows.forEach(row -> row.forEach(cell -> fingerprint.with("cell", cell)));
    return fingerprint.end();
  }

  /** Inserts all rows. */
  void insert(Connection connection) {
    Sql.insert(connection, "insert into " + table + " (" + String.join(", ", columns) + ")", rows);
  }

  /** {@code text}, or null when it is empty. */
  static Object orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
