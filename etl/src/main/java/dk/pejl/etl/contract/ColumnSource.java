package dk.pejl.etl.contract;

import java.io.Serializable;

/** Where a staged column takes its value from. */
public sealed interface ColumnSource extends Serializable {
  /** The field under this header; without a header, the field at the column's own position. */
  record Field(String header, int position) implements ColumnSource {}

  /** A named group of the file pattern. */
  record FileName(String group) implements ColumnSource {}

  /** The reason why the other column has no value, as its missing token says. */
  record MissingReason(String column) implements ColumnSource {}

  /** All fields that no other column takes: texts, numbers, or the numbers' units. */
  record OpenFields() implements ColumnSource {}
}
