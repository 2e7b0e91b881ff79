package dk.pejl.etl.contract;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a record of a change does to the record of its key: it deletes it if {@code column} has one
 * of the codes {@code delete}, else it takes its place.
 */
public record Operation(String column, List<String> delete) implements Serializable {
  /** Of extracts whose records change nothing. */
  public static final Operation NONE = new Operation("", List.of());

  public Operation {
    Objects.requireNonNull(column, "column is null");
    delete = List.copyOf(delete);
  }
}
