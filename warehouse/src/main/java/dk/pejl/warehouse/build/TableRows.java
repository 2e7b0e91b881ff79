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
  private static final int CELLS_AT_ONCE = 1000;

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
    int atOnce = Math.max(1, CELLS_AT_ONCE / columns.size());
    for (int from = 0; from < rows.size(); from += atOnce) {
      insert(connection, rows.subList(from, Math.min(rows.size(), from + atOnce)));
    }
  }

  private void insert(Connection connection, List<List<Object>> some) {
    String row = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    String sql =
        "insert into "
            + table
            + " ("
            + String.join(", ", columns)
            + ") values "
            + String.join(", ", Collections.nCopies(some.size(), row));
    Sql.update(connection, sql, some.stream().flatMap(List::stream).toArray());
  }

  /** {@code text}, or null when it is empty. */
  static Object orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
