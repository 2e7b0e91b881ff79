package dk.pejl.warehouse.delivery;

import java.util.Objects;

/**
 * One finding as people and machines see it.
 *
 * @param row number of the record in its file, the heading counted; 0 is the whole file
 * @param column empty when the whole record is meant
 */
record FoundRow(
    String extract,
    String file,
    int row,
    String column,
    String rule,
    String severity,
    String text) {
  FoundRow {
    Objects.requireNonNull(extract, "extract is null");
    Objects.requireNonNull(file, "file is null");
    Objects.requireNonNull(column, "column is null");
    Objects.requireNonNull(rule, "rule is null");
    Objects.requireNonNull(severity, "severity is null");
    Objects.requireNonNull(text, "text is null");
  }
}
