package dk.pejl.dashboards.asset;

import java.util.Objects;

/** One column of a table of the published file: its type and what it means, in Danish. */
record PublishedColumn(String table, String column, String type, String comment) {
  PublishedColumn {
    Objects.requireNonNull(table, "table is null");
    Objects.requireNonNull(column, "column is null");
    Objects.requireNonNull(type, "type is null");
    Objects.requireNonNull(comment, "comment is null");
  }

  boolean isTime() {
    return type.equals("DATE") || type.startsWith("TIMESTAMP");
  }
}
