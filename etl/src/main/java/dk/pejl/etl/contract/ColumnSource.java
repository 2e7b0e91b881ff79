package dk.pejl.etl.contract;

import java.io.Serializable;
import java.util.Map;

/** Where a staged column takes its value from. */
public sealed interface ColumnSource extends Serializable {
  /** The field under this header; without a header, the field at the column's own position. */
  record Field(String header, int position) implements ColumnSource {}

  /**
   * A named group of the file pattern: what {@code values} has for its text, else {@code
   * otherwise}, else, where that is empty, the text itself.
   */
  record FileName(String group, Map<String, String> values, String otherwise)
      implements ColumnSource {
    public FileName {
      values = Map.copyOf(values);
    }

    /** The value in a file whose name fills {@code groups}; null where the group is not filled. */
    public String value(Map<String, String> groups) {
      String text = groups.get(group);
      String rest = otherwise.isEmpty() ? text : otherwise;
      return text == null ? rest : values.getOrDefault(text, rest);
    }
  }

  /** The reason why the other column has no value, as its missing token says. */
  record MissingReason(String column) implements ColumnSource {}

  /** All fields that no other column takes: texts, numbers, or the numbers' units. */
  record OpenFields() implements ColumnSource {}
}
