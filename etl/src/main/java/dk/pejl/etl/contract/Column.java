package dk.pejl.etl.contract;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * One column of an extract. {@code name} is the staged column; title, description and unit are
 * Danish. {@code missing} gives, for each token that stands for "no value", the reason.
 */
public record Column(
    String name,
    Label label,
    ColumnSource source,
    ColumnType type,
    Need need,
    PersonalData personal,
    Map<String, String> missing)
    implements Serializable {
  public Column {
    Objects.requireNonNull(name, "name is null");
    Objects.requireNonNull(label, "label is null");
    Objects.requireNonNull(source, "source is null");
    Objects.requireNonNull(type, "type is null");
    Objects.requireNonNull(need, "need is null");
    Objects.requireNonNull(personal, "personal is null");
    missing = Map.copyOf(missing);
  }

  /** What people read of a column, in Danish. The unit is empty where the column has none. */
  public record Label(String title, String description, String unit) implements Serializable {}

  /** What must be there. */
  public enum Need {
    /** Each record has a value. */
    VALUE,
    /** The file has the column; a record may lack a value. */
    COLUMN,
    /** The file may lack the column. */
    NOTHING
  }

  /** Whether the column is staged. */
  public boolean isStaged() {
    return personal != PersonalData.DROP;
  }

  /** How people know the column: its header where it has one, else its title. */
  public String shownName() {
    return source instanceof ColumnSource.Field field && !field.header().isEmpty()
        ? field.header()
        : label.title();
  }
}
